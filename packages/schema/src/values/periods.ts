/** Stretches of time that a fact covers. */
import * as z from 'zod'
import { text } from './scalars.js'
import { ruled } from '../rules.js'
import { date, fromBeforeTo } from './dates.js'

/** The time that a fact covers. */
export const Period = ruled(
  z.strictObject({
    from: date().optional().describe('Beginning: a year, month or day.'),
    to: date().optional().describe('End: a year, month or day.'),
    text: text().optional().describe('In words, where the source gives no dates: past five decades'),
  }),
  [fromBeforeTo],
).meta({ id: 'Period', description: 'The time that a fact covers.' })
