/** Graduates and what became of them. */
import * as z from 'zod'
import { text, year } from './values/scalars.js'
import { date, fromBeforeTo } from './values/dates.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'
import { ruled } from './rules.js'

const Position = ruled(
  z.strictObject({
    titles: z.array(text()).min(1, 'expected at least one title').describe('Titles held together: [President, CEO]'),
    unit: text().optional().describe('Part of the organization: Program on Human Rights'),
    organization: ref('organizations').describe('Where the position is held.'),
    held: z
      .enum(['at-as-of', 'before'])
      .optional()
      .describe(
        'at-as-of: held when the record was true. before: a former position. Left out where the source is silent.',
      ),
    from: date().optional().describe('Beginning.'),
    to: date().optional().describe('End.'),
    asOf: date().optional().describe('When this position was true, where it differs from the record.'),
  }),
  [fromBeforeTo],
).meta({ id: 'Position', description: 'A post at an organization.' })

const Award = z
  .strictObject({
    name: text().describe('Full name of the award: Nobel Prize in Physiology or Medicine'),
    year: year().optional().describe('Year in which it was awarded.'),
    grantor: ref('organizations').optional().describe('Who awards it.'),
    sharedWith: z.array(ref('people')).optional().describe('People whom the source names as sharing it.'),
  })
  .meta({ id: 'Award', description: 'An honour.' })

export const Alumnus = recordSchema({
  title: 'Alumnus',
  description: 'A graduate of a program.',
  fields: {
    ...recordFields,
    person: ref('people').describe('Who it is.'),
    program: ref('programs').optional().describe('The program completed.'),
    classYear: year().optional().describe('Year of graduation from the program.'),
    positions: z.array(Position).optional().describe('Positions, the latest first.'),
    awards: z.array(Award).optional().describe('Honours, the latest first.'),
    distinctions: z.array(text()).optional().describe('What else is said of the person: best-selling author'),
  },
  example: {
    id: 'ana-maria-lopez',
    person: 'ana-maria-lopez',
    positions: [{ titles: ['Director'], organization: 'general-hospital', held: 'at-as-of' }],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Alumnus = z.infer<typeof Alumnus>
