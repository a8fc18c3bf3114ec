/** What a place guide says beside its records. */
import type { PlaceRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  kinds: {
    city: 'City',
    neighborhood: 'Neighborhood',
    building: 'Building',
    landmark: 'Landmark',
    walk: 'Walk',
    park: 'Park',
    museum: 'Museum',
    sports: 'Sports',
    music: 'Music',
    restaurant: 'Restaurant',
    other: 'Other',
  } satisfies Record<PlaceRecord['kind'], string>,
  conditions: {
    open: 'open',
    closed: 'closed',
    unknown: 'not known if open',
  } satisfies Record<NonNullable<PlaceRecord['condition']>, string>,
  from: 'from',
  to: 'to',
  recommendedBy: 'recommended by',
}

export const words = speaking('placeGuide', english)
