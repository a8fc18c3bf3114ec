/** Amounts as sources state them: exact, a range, or hedged. */
import * as z from 'zod'
import { ruled } from '../rules.js'
import { number, text } from './scalars.js'

/** How firmly a figure is stated. Left out means exactly. */
export const Qualifier = z
  .enum(['about', 'nearly', 'more-than', 'at-least', 'up-to', 'at-most'])
  .meta({ id: 'Qualifier', description: 'How firmly the source states the figure. Left out: exactly.' })

/** A range goes from less to more. */
export const rising = {
  holds: isRising,
  path: ['max'],
  error: 'expected more than min. Where there is one figure only, write value instead of both.',
}

/** A whole or part of a unit of time: one `value`, or a range from `min` to `max`. */
export const Quantity = ruled(
  z.strictObject({
    value: number().optional().describe('The amount, when it is one figure.'),
    min: number().optional().describe('The least, when it is a range.'),
    max: number().optional().describe('The most, when it is a range.'),
    unit: z
      .enum(['minutes', 'hours', 'days', 'weeks', 'blocks', 'months', 'years'])
      .describe('What is counted. blocks: as long as the program’s own.'),
    per: z.enum(['day', 'week', 'month', 'year']).optional().describe('The period in which the amount is given.'),
    qualifier: Qualifier.optional(),
  }),
  [{ holds: isOneFigureOrRange, error: 'expected either value, or both min and max' }, rising],
).meta({ id: 'Quantity', description: 'An amount: one value, or a range from min to max, with its unit.' })

/** A part of a whole, in percent. */
export const Share = z
  .strictObject({
    percent: number()
      .pipe(z.number().min(0, 'expected 0 to 100').max(100, 'expected 0 to 100'))
      .describe('Percent, 0 to 100.'),
    qualifier: Qualifier.optional(),
    of: text().describe('What the whole is: clinical training time.'),
  })
  .meta({ id: 'Share', description: 'A part of a whole, in percent.' })

/** A measured figure, which may have decimals and be less than nothing: one `value`, or a range. */
export const Measure = ruled(
  z.strictObject({
    value: number().optional().describe('The figure, when it is one: 245.5'),
    min: number().optional().describe('The least, when it is a range.'),
    max: number().optional().describe('The most, when it is a range.'),
    of: text().describe('What the figure is, with its unit: mean score'),
    qualifier: Qualifier.optional(),
  }),
  [{ holds: isOneFigureOrRange, error: 'expected either value, or both min and max' }, rising],
).meta({ id: 'Measure', description: 'A measured figure: one value, or a range from min to max.' })

export function isOneFigureOrRange({ value, min, max }: { value?: unknown; min?: unknown; max?: unknown }): boolean {
  if (value !== undefined) return min === undefined && max === undefined
  return min !== undefined && max !== undefined
}

function isRising({ min, max }: { min?: unknown; max?: unknown }): boolean {
  return typeof min !== 'number' || typeof max !== 'number' || min < max
}
