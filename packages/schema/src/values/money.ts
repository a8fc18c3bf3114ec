/** Sums of money. */
import * as z from 'zod'
import { Qualifier } from './quantities.js'
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

/** A sum of money. */
export const Money = z
  .strictObject({
    amount: number().describe('The sum, in the currency’s main unit: 1000'),
    currency: currency().describe('ISO 4217: USD'),
    per: z.enum(['month', 'year', 'program', 'event']).optional().describe('How often it is paid or granted.'),
    qualifier: Qualifier.optional(),
    note: text().optional().describe('A condition in a few words: with receipts'),
  })
  .meta({ id: 'Money', description: 'A sum of money with its currency.' })
