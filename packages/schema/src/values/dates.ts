/** Dates and lengths of time as ISO 8601 writes them. */
import * as z from 'zod'

const dayText = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A year, month or day: `2019`, `2019-07`, `2019-07-14` (ISO 8601 reduced precision). */
export const date = () =>
  z
    .string()
    .regex(dayText, 'expected a year, month or day such as 2019, 2019-07 or 2019-07-14')
    .refine(isOnCalendar, 'expected a day that exists')

/** One day: `2026-07-01` (ISO 8601). */
export const day = () => z.iso.date('expected a day such as 2026-07-01')

/** A length of time in ISO 8601: `P3Y` is three years, `P6W` six weeks. */
export const duration = () =>
  z.iso.duration('expected an ISO 8601 duration such as P3Y (three years) or P6W (six weeks)')

function isOnCalendar(found: string): boolean {
  if (found.length < 10) return true
  const read = new Date(`${found}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(found)
}
