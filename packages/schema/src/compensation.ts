/** Salaries by training level. */
import * as z from 'zod'
import { day } from './values/dates.js'
import { currency, Money, sum } from './values/money.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Compensation = recordSchema({
  title: 'Compensation',
  description: 'A salary ladder with its date.',
  fields: {
    ...recordFields,
    name: text().describe('What the ladder is called: Resident salaries'),
    program: ref('programs').optional().describe('Whose salaries they are.'),
    effective: day().optional().describe('The day from which they hold: 2026-07-01'),
    currency: currency().describe('ISO 4217: USD'),
    per: z.enum(['hour', 'shift', 'day', 'week', 'month', 'year']).describe('The period in which the sums are paid.'),
    ladder: z
      .array(
        z.strictObject({
          level: text().describe('Training level: PGY-1'),
          amount: sum().describe('Base salary.'),
          supplement: sum().optional().describe('Added to the base salary at this level.'),
          note: text().optional().describe('What the supplement is for: chief resident'),
        }),
      )
      .min(1, 'expected at least one level')
      .describe('The salary of each level, lowest first.'),
    supplements: z
      .array(
        z.strictObject({
          name: text().describe('What it is for: on-call meals'),
          amount: Money.describe('The sum.'),
        }),
      )
      .optional()
      .describe('Sums paid besides.'),
  },
  example: {
    id: 'salaries-2026',
    name: 'Resident salaries',
    effective: '2026-07-01',
    currency: 'USD',
    per: 'year',
    ladder: [{ level: 'PGY-1', amount: '80000' }],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Compensation = z.infer<typeof Compensation>
