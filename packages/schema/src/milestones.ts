/** What happened when: the history of a program or hospital. */
import * as z from 'zod'
import { fuzzyDate } from './values/dates.js'
import { pictures } from './values/media.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Milestone = recordSchema({
  title: 'Milestone',
  description: 'An event in the history of a program or hospital.',
  fields: {
    ...recordFields,
    date: fuzzyDate().optional().describe('When, as well as it is known (EDTF): 1810, 1857~, 185X, 1855/1859'),
    dateLabel: text().optional().describe('The date in the source’s words: late 1850s'),
    title: text().describe('What happened, in a few words.'),
    summary: text().describe('What happened and why it matters, in at most two sentences.'),
    people: z.array(ref('people')).optional().describe('Who took part, where they have records.'),
    actors: z.array(text()).optional().describe('Others who took part: Massachusetts legislature'),
    place: ref('places').optional().describe('Where it happened.'),
    organization: ref('organizations').optional().describe('What it concerns.'),
    group: ref('groups').optional().describe('The group or service it concerns.'),
    terms: z.array(ref('terms')).optional().describe('Words that it brought, or did away with.'),
    details: z.array(text()).optional().describe('Particulars, a phrase each.'),
    pictures: pictures(),
  },
  example: {
    id: 'first-residents',
    date: '1930~',
    title: 'First residents',
    summary: 'The hospital appoints its first residents.',
    asOf: '2019',
    sources: [{ source: 'residency-page' }],
  },
})

export type Milestone = z.infer<typeof Milestone>
