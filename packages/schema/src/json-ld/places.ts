/** Places, as precisely as schema.org knows their kind. Praise that only a source vouches for is left out. */
import type { PlaceRecord } from '../records.js'
import type { Describe, Names } from './answer.js'
import { node } from './node.js'
import { images } from './values.js'

export const places: Describe<'places'> = (record, names) => {
  const named = {
    ...names.self,
    name: record.name,
    alternateName: record.acronym,
    description: record.summary,
    image: images(record.pictures, names.department),
  }
  if (record.kind === 'walk')
    return node('TouristTrip', { ...named, itinerary: record.stops?.map((stop) => names.refer(stop)), url: record.url })
  if (record.venue) return performers(record, named)
  const place = {
    ...named,
    url: record.url,
    containedInPlace: names.refer(record.parent) ?? (record.area ? node('Place', { name: record.area }) : undefined),
    event: record.events?.map(({ name, year }) => node('Event', { name, startDate: year?.toString() })),
  }
  return record.kind === 'restaurant'
    ? node('Restaurant', { ...place, servesCuisine: record.cuisine })
    : node(types[record.kind], place)
}

/** A team or an orchestra is no place, but has one. */
function performers({ kind, venue, url }: PlaceRecord, named: Names['self'] & { name: string }) {
  const location = node('Place', { name: venue })
  return node(kind === 'sports' ? 'SportsOrganization' : kind === 'music' ? 'MusicGroup' : 'Organization', {
    ...named,
    url,
    location,
  })
}

const types = {
  city: 'City',
  neighborhood: 'Place',
  building: 'Place',
  landmark: 'LandmarksOrHistoricalBuildings',
  park: 'Park',
  museum: 'Museum',
  sports: 'SportsActivityLocation',
  music: 'MusicVenue',
  other: 'Place',
} as const satisfies Record<Exclude<PlaceRecord['kind'], 'walk' | 'restaurant'>, string>
