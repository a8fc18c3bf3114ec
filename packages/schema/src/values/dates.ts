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
export const day = () =>
  z.iso.date({
    error: ({ input }) =>
      dayText.test(String(input)) && String(input).length === 10
        ? 'expected a day that exists'
        : 'expected a day such as 2026-07-01',
  })

/** A length of time in ISO 8601: `P3Y` is three years, `P6W` six weeks. */
export const duration = () =>
  z.iso.duration('expected an ISO 8601 duration such as P3Y (three years) or P6W (six weeks)')

/** An academic year: `2019-2020`. */
export const academicYear = () =>
  z
    .string()
    .regex(/^\d{4}-\d{4}$/, 'expected an academic year such as 2019-2020')
    .refine(
      (found) => Number(found.slice(5)) === Number(found.slice(0, 4)) + 1,
      'expected two years that follow each other',
    )

/**
 * A date as well as it is known, in a part of EDTF (Library of Congress, level 1; it has no seasons here): `1810`, `1857~` (about),
 * `1857?` (perhaps), `185X` (the 1850s), `1855/1859` (from, to), `2019/..` (from then on), `2019-07`.
 */
export const fuzzyDate = () =>
  z
    .string()
    .regex(fuzzyText, 'expected a date such as 1810, 1857~ (about), 185X (the 1850s) or 1855/1859 (from, to)')
    .refine((found) => partsOf(found).every(isOnCalendar), 'expected a day that exists')
    .refine((found) => {
      const [from, to] = partsOf(found)
      return isInOrder({ from, to })
    }, 'expected the earlier date first')

const moment = String.raw`(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|\d{3}X|\d{2}XX)[~?%]?`
const fuzzyText = new RegExp(`^${moment}(/(${moment}|\\.\\.))?$`)

const partsOf = (found: string) => found.split('/').map((part) => part.replace(/[~?%]$/, ''))

/** Whether a time ends after it begins, or in the same year, month or day as far as both are known. */
export function isInOrder({ from, to }: { from?: unknown; to?: unknown }): boolean {
  if (typeof from !== 'string' || typeof to !== 'string' || to === '..') return true
  return from.replaceAll('X', '0').slice(0, to.length) <= to.replaceAll('X', '9')
}

/** What ends does not end before it begins. */
export const fromBeforeTo = { holds: isInOrder, path: ['to'], error: 'expected no earlier date than from' }

/** A time of day: `07:30`. */
export const timeOfDay = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 07:30')

/** A time zone of the IANA database: `America/New_York`. */
export const timeZone = () => z.string().refine(isTimeZone, 'expected a time zone such as America/New_York')

function isTimeZone(found: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: found }))
  } catch {
    return false
  }
}

function isOnCalendar(found: string): boolean {
  if (found.length < 10) return true
  const read = new Date(`${found}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(found)
}
