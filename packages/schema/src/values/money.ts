/** Sums of money. */
import * as z from 'zod'
import { ruled } from '../rules.js'
import { isOneFigureOrRange, Qualifier, rising } from './quantities.js'
import { number, text } from './scalars.js'

/** An ISO 4217 currency that this platform knows: USD. */
export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected a currency of three capitals such as USD (ISO 4217)')
    .refine(
      (found) => Intl.supportedValuesOf('currency').includes(found),
      'expected a currency that exists, such as USD',
    )

/** A sum, in the currency’s main unit. */
export const sum = () => number().pipe(z.number().nonnegative('expected zero or more'))

/** A sum of money: one `amount`, or a range from `min` to `max`. */
export const Money = ruled(
  z.strictObject({
    amount: sum().optional().describe('The sum, when it is one, in the currency’s main unit: 1000'),
    min: sum().optional().describe('The least, when it is a range.'),
    max: sum().optional().describe('The most, when it is a range.'),
    currency: currency().describe('ISO 4217: USD'),
    per: z
      .enum(['hour', 'shift', 'day', 'week', 'month', 'year', 'program', 'event'])
      .optional()
      .describe('How often it is paid or granted.'),
    qualifier: Qualifier.optional(),
    note: text().optional().describe('A condition in a few words: with receipts'),
  }),
  [
    {
      holds: ({ amount: value, min, max }) => isOneFigureOrRange({ value, min, max }),
      error: 'expected either amount, or both min and max',
    },
    { ...rising, error: 'expected more than min. Where there is one sum only, write amount instead of both.' },
  ],
).meta({ id: 'Money', description: 'A sum of money, or a range from min to max, with its currency.' })
