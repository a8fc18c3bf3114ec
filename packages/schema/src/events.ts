/** What takes place, once or each year. */
import * as z from 'zod'
import { fuzzyDate } from './values/dates.js'
import { Link } from './values/links.js'
import { pictures } from './values/media.js'
import { Period } from './values/periods.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Event = recordSchema({
  title: 'Event',
  description: 'Something that takes place once or again.',
  fields: {
    ...recordFields,
    name: text().describe('What it is called: White Coat Day'),
    summary: text().optional().describe('What it is, in at most two sentences.'),
    date: fuzzyDate().optional().describe('When, as well as it is known (EDTF): 2018'),
    period: Period.optional().describe('The time in which it took place, where no date is given.'),
    frequency: text().optional().describe('How often: each year'),
    group: ref('groups').optional().describe('The group that holds it.'),
    program: ref('programs').optional().describe('The program that holds it.'),
    place: ref('places').optional().describe('Where it takes place.'),
    topics: z.array(text()).optional().describe('What it is about.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
    pictures: pictures(),
  },
  example: {
    id: 'white-coat-day',
    name: 'White Coat Day',
    date: '2018',
    asOf: '2019',
    sources: [{ source: 'residency-page' }],
  },
})

export type Event = z.infer<typeof Event>
