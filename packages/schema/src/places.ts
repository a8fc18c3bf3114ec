/** Places worth knowing: in the hospital and in the city. */
import * as z from 'zod'
import { Distance } from './values/figures.js'
import { webAddress } from './values/links.js'
import { pictures } from './values/media.js'
import { text, year } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Place = recordSchema({
  title: 'Place',
  description: 'A place worth knowing.',
  fields: {
    ...recordFields,
    name: text().describe('Full name: Fenway Park'),
    sourceLabel: text().optional().describe('The name as the source spells it, where that is a slip.'),
    acronym: text().optional().describe('Short form in capitals: BSO'),
    kind: z
      .enum([
        'city',
        'neighborhood',
        'building',
        'landmark',
        'walk',
        'park',
        'museum',
        'sports',
        'music',
        'restaurant',
        'other',
      ])
      .describe('What sort of place it is. walk: a route with stops.'),
    summary: text().optional().describe('What it is, in a sentence, in the present tense.'),
    area: text().optional().describe('Part of town. Left out where the source does not say.'),
    parent: ref('places').optional().describe('The place it is in or on.'),
    venue: text().optional().describe('The house, for those who perform: Symphony Hall'),
    cuisine: z.array(text()).optional().describe('What is eaten there: [Italian, seafood]'),
    notes: z.array(text()).optional().describe('What the source tells of it, a phrase each.'),
    claims: z
      .array(text())
      .optional()
      .describe('Praise that only the source vouches for: among the largest museums in the country'),
    activities: z.array(text()).optional().describe('What one can do there.'),
    season: text().optional().describe('When: year-round'),
    start: text().optional().describe('Where a walk begins.'),
    end: text().optional().describe('Where a walk ends.'),
    stops: z.array(ref('places')).optional().describe('Stops of a walk, in order.'),
    length: Distance.optional().describe('How long a walk is.'),
    events: z
      .array(
        z.strictObject({
          name: text().describe('What happened there.'),
          year: year().optional().describe('In which year.'),
        }),
      )
      .optional()
      .describe('What happened there.'),
    recommendedBy: text().optional().describe('Who recommends it: residents'),
    lists: z.array(text()).optional().describe('Lists of the source in which it stands: a day in Boston'),
    condition: z.enum(['open', 'closed', 'unknown']).optional().describe('Whether it can be visited, at asOf.'),
    url: webAddress().optional().describe('Its own website.'),
    pictures: pictures(),
  },
  example: {
    id: 'city-park',
    name: 'City Park',
    kind: 'park',
    area: 'Old Town',
    activities: ['run', 'row'],
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Place = z.infer<typeof Place>
