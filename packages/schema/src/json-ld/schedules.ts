/** Schedules: none. */
import { none, type Describe } from './answer.js'

export const schedules: Describe<'schedules'> = () =>
  none('Schema.org has no word for how a training year is laid out.')
