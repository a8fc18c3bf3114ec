/** Where graduates went, one by one. */
import * as z from 'zod'
import { Period } from './values/periods.js'
import { text, year } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Placement = recordSchema({
  title: 'Placement',
  description: 'What one graduate went on to after the program.',
  fields: {
    ...recordFields,
    program: ref('programs').optional().describe('The program completed.'),
    classYear: year().optional().describe('Year of graduation, where the source gives one.'),
    period: Period.optional().describe('The years of graduation, where the source gives no single one: recent years'),
    person: ref('people').optional().describe('Who it is. Left out where the source gives no name.'),
    kind: z
      .enum([
        'fellowship',
        'practice',
        'faculty',
        'hospitalist',
        'chief-year',
        'research',
        'military',
        'other',
        'unknown',
      ])
      .describe('What the graduate went on to. unknown: the destination is not yet known.'),
    specialty: text().optional().describe('Specialty or position, in the words shared by all records: Cardiology'),
    sourceLabel: text().optional().describe('The specialty as the source spells it, where that differs.'),
    organization: ref('organizations').optional().describe('The institution, where it has a record.'),
    institution: text().optional().describe('The institution by name, where it has no record.'),
    place: text().optional().describe('City and state or country: Boston, MA'),
  },
  example: {
    id: '2026-1',
    program: 'primary-care',
    classYear: '2026',
    kind: 'fellowship',
    specialty: 'Cardiology',
    organization: 'general-hospital',
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Placement = z.infer<typeof Placement>
