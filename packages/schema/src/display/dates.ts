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

// M is months before the T and minutes after it.
const units = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' }

/** An ISO 8601 duration as words: "3 years", "1 year, 6 months". Text of another form is returned as it is. */
export function displayDuration(duration: string, locale: string): string {
  if (!/^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(duration)) return duration
  const amounts = [...duration.replace(/(T.*)M/, '$1m').matchAll(/(\d+)(\w)/g)].map(([, figure, letter]) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[letter as keyof typeof units],
      unitDisplay: 'long',
    }).format(Number(figure)),
  )
  return amounts.join(', ')
}
