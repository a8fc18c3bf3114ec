/** Words of the house, explained. */
import * as z from 'zod'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'

export const Term = recordSchema({
  title: 'Term',
  description: 'A word of the house, explained.',
  fields: {
    ...recordFields,
    name: text().describe('The word or abbreviation: House pupil'),
    expansion: text().optional().describe('The abbreviation in full.'),
    definition: text().optional().describe('What it means, in our words.'),
    replacedBy: z.array(text()).optional().describe('Words that took its place.'),
  },
  example: {
    id: 'house-officer',
    name: 'House officer',
    definition: 'A doctor in training.',
    asOf: '2019',
    sources: [{ source: 'residency-page' }],
  },
})

export type Term = z.infer<typeof Term>
