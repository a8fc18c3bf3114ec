/** How times of day, days of the week and time zones read. */

const timeText = /^([01]\d|2[0-3]):[0-5]\d$/
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** 2001 began with a Monday. */
const firstMonday = Date.UTC(2001, 0, 1)

/** A time of day, or the time from one to another: "7:30 AM", "1:00 – 5:00 PM". Text of another form is returned as it is. */
export function displayTime(start: string, end: string | undefined, locale: string): string {
  if (![start, end ?? start].every((time) => timeText.test(time))) return [start, end].filter(Boolean).join(' – ')
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  const [from, to] = [start, end ?? start].map((time) => new Date(`2001-01-01T${time}Z`))
  return end ? format.formatRange(from!, to!) : format.format(from)
}

/** A day of the week: "Monday" for monday. */
export function displayWeekday(day: string, locale: string): string {
  const at = weekdays.indexOf(day)
  if (at < 0) return day
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return format.format(firstMonday + at * 24 * 60 * 60 * 1000)
}

/** A time zone as people call it: "Eastern Time" for America/New_York. */
export function displayTimeZone(timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
  return format.formatToParts(firstMonday).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
