/** Residents of an academic year. Level and class follow from the year in which each entered. */
import * as z from 'zod'
import { academicYear } from './values/dates.js'
import { Figure } from './values/figures.js'
import { count, text, year } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

const Member = z
  .strictObject({
    person: ref('people').describe('The resident.'),
    entered: year().describe('The year in which training began; the level follows from it.'),
    yearsAway: count().optional().describe('Years of leave or research since then, which do not count as training.'),
    program: ref('programs').optional().describe('Track or program, where the roster holds several.'),
    title: text().optional().describe('A post besides: Chief resident'),
  })
  .meta({ id: 'Member', description: 'A resident of a roster.' })

export const Roster = recordSchema({
  title: 'Roster',
  description: 'The residents of a program in an academic year.',
  fields: {
    ...recordFields,
    program: ref('programs').describe('Whose residents they are.'),
    academicYear: academicYear().describe('The academic year: 2019-2020'),
    levelPrefix: text()
      .optional()
      .describe('How the program writes levels before the number: PGY-, CA-, IM. Left out: PGY-.'),
    levels: z
      .array(text())
      .optional()
      .describe('Names of levels in order, where they are not numbered: [SHO, BST, HST]'),
    members: z.array(Member).optional().describe('The residents. Left out where the source names nobody.'),
    headcounts: z
      .array(
        z.strictObject({
          level: text().describe('Training level: PGY-1'),
          count: Figure.describe('How many.'),
        }),
      )
      .optional()
      .describe('How many there are at each level, where the source counts them.'),
  },
  rules: [
    {
      holds: ({ academicYear, members }) =>
        !Array.isArray(members) || members.every((member) => !isAfter(member?.entered, academicYear)),
      path: ['members'],
      error: 'nobody can have entered after the academic year. Correct entered, or academicYear.',
    },
  ],
  example: {
    id: '2026-2027',
    program: 'primary-care',
    academicYear: '2026-2027',
    members: [{ person: 'ana-maria-lopez', entered: '2025' }],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

/** Some begin in the second half of an academic year. */
const isAfter = (entered: unknown, years: unknown) => Number(entered) > Number(String(years).slice(5))

export type Roster = z.infer<typeof Roster>
