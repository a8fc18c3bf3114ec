/** How dates and lengths of time read. */

const parts = { 4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' } } as const
const wholeDay = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A year, month or day as words: "2019", "July 2019", "July 14, 2019". */
export function displayDate(date: string, locale: string): string {
  if (date.length === 4) return date
  const options = parts[date.length as keyof typeof parts] ?? wholeDay
  const read = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)
  return Number.isNaN(read.getTime())
    ? date
    : new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(read)
}

/** A stretch of time as words: "July 2021 – June 2024", "since July 2024", "until March 1, 2022"; empty where neither end is known. */
export function displayPeriod({ from, to }: { from?: string; to?: string }, locale: string): string {
  const [begin, end] = [from, to].map((date) => date && displayDate(date, locale))
  const says = locale.startsWith('es') ? spanish : english
  if (begin && end) return begin === end ? begin : `${begin} – ${end}`
  return begin ? `${says.since} ${begin}` : end ? `${says.until} ${end}` : ''
}

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
