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
