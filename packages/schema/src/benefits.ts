/** What residents are given besides a salary and time off. */
import * as z from 'zod'
import { Money } from './values/money.js'
import { Quantity } from './values/quantities.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Benefit = recordSchema({
  title: 'Benefit',
  description: 'Something a program gives its residents besides salary and time off.',
  fields: {
    ...recordFields,
    name: text().describe('Short name: Health insurance'),
    kind: z
      .enum([
        'health',
        'dental',
        'vision',
        'disability',
        'life',
        'malpractice',
        'retirement',
        'meals',
        'parking',
        'transport',
        'housing',
        'moving',
        'childcare',
        'education',
        'licences-and-examinations',
        'equipment',
        'membership',
        'leave',
        'other',
      ])
      .describe('What sort of benefit it is.'),
    summary: text().optional().describe('What it is, in at most two sentences.'),
    program: ref('programs').optional().describe('The program that grants it, where not all do.'),
    amount: Money.optional().describe('The sum, where there is one.'),
    allowance: Quantity.optional().describe('The time, where it is time.'),
    levels: z.array(text()).optional().describe('Training levels that have it: [PGY-1]. Left out: all.'),
    costToResident: text().optional().describe('What the resident pays: none'),
    conditions: z.array(text()).optional().describe('Conditions, carry-over and cash-out rules, a phrase each.'),
    exclusions: z.array(text()).optional().describe('What is not covered.'),
  },
  example: {
    id: 'moving',
    name: 'Moving costs',
    kind: 'moving',
    amount: { amount: '1000', currency: 'USD', qualifier: 'up-to', note: 'with receipts' },
    levels: ['PGY-1'],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Benefit = z.infer<typeof Benefit>
