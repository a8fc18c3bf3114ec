/** Counts of people and things, as sources state them. */
import * as z from 'zod'
import { count, number, text } from './scalars.js'
import { ruled } from '../rules.js'
import { isOneFigureOrRange, Qualifier, rising } from './quantities.js'

/** A count: one `value`, a range, or only words where the source gives no figure (hundreds). */
export const Figure = ruled(
  z.strictObject({
    value: count().optional().describe('The count, when it is one figure.'),
    min: count().optional().describe('The least, when it is a range.'),
    max: count().optional().describe('The most, when it is a range.'),
    text: text().optional().describe('The source’s words, where it gives no figure: hundreds'),
    of: text().optional().describe('What is counted: operations, beds'),
    per: text().optional().describe('In what time: year, five years'),
    qualifier: Qualifier.optional(),
  }),
  [{ holds: isStated, error: 'expected value, or both min and max, or text' }, rising],
).meta({ id: 'Figure', description: 'A count, as firmly as the source states it.' })

/** A length in miles or kilometres. */
export const Distance = z
  .strictObject({
    value: number().describe('How far.'),
    unit: z.enum(['miles', 'kilometers']).describe('Unit of length.'),
    qualifier: Qualifier.optional(),
  })
  .meta({ id: 'Distance', description: 'A length in miles or kilometres.' })

/** Words stand alone: beside a figure they would say it twice. */
function isStated({
  text: words,
  ...figure
}: {
  text?: unknown
  value?: unknown
  min?: unknown
  max?: unknown
}): boolean {
  const { value = figure.min ?? figure.max } = figure
  return words === undefined ? isOneFigureOrRange(figure) : value === undefined
}
