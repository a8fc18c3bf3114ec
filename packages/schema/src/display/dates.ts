/** How dates and lengths of time read. */
import type { Period } from '../records.js'

const parts = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' } } as const
const wholeDay = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A year, month or day as words: "2019", "July 2019", "July 14, 2019". */
export function displayDate(date: string, locale: string): string {
  if (date.length === 4) return date
  const read = midnight(date)
  return Number.isNaN(read) ? date : formatOf(date, locale).format(read)
}

/**
 * A stretch of time as words: "January 12 – 23, 2027", "2015 – June 2024", "since July 2024", "until March 1, 2022"; the source’s
 * own words, or nothing, where neither end is known.
 */
export function displayPeriod({ from, to, text = '' }: Period, locale: string): string {
  const [begin, end] = [from, to].map((date) => date && displayDate(date, locale))
  const says = locale.startsWith('es') ? spanish : english
  if (!from || !to) return begin ? `${says.since} ${begin}` : end ? `${says.until} ${end}` : text
  const isRange = from.length === to.length && midnight(from) <= midnight(to)
  return isRange ? formatOf(from, locale).formatRange(midnight(from), midnight(to)) : `${begin} – ${end}`
}

const midnight = (date: string) => Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)

const formatOf = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { ...(parts[date.length as keyof typeof parts] ?? wholeDay), timeZone: 'UTC' })

const english = { since: 'since', until: 'until' }
const spanish: typeof english = { since: 'desde', until: 'hasta' }

const units = ['year', 'month', 'week', 'day', 'hour', 'minute']
const durationText = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?$/

/** An ISO 8601 duration as words: "3 years", "1 year, 6 months". Text of another form is returned as it is. */
export function displayDuration(duration: string, locale: string): string {
  const [, ...figures] = durationText.exec(duration) ?? []
  const amounts = figures.flatMap((figure, at) =>
    figure
      ? new Intl.NumberFormat(locale, { style: 'unit', unit: units[at]!, unitDisplay: 'long' }).format(Number(figure))
      : [],
  )
  return amounts.join(', ') || duration
}
