/** How moments read, in the time zone in which they are meant and in that of the reader. */
import type { Moment } from '../records.js'
import { displayDate } from './dates.js'

const onClock = { hour: 'numeric', minute: '2-digit' } as const
const onDay = { ...onClock, year: 'numeric', month: 'long', day: 'numeric' } as const

/** A moment as words: "October 1, 2026 at 5:00 PM Eastern Time"; with `timeZone`, as clocks there show it. */
export function displayMoment(moment: Moment, locale: string, timeZone = moment.timeZone): string {
  return moment.time ? format(moment, locale, onDay, timeZone) : displayDate(moment.day, locale)
}

/** A moment's time of day with its zone: "5:00 PM Eastern Time"; nothing where there is none. */
export function displayMomentTime(moment: Moment, locale: string): string {
  return moment.time ? format(moment, locale, onClock, moment.timeZone) : ''
}

function format(moment: Moment, locale: string, parts: Intl.DateTimeFormatOptions, timeZone?: string): string {
  // Of UTC the platform has no general name.
  const timeZoneName = timeZone?.endsWith('UTC') ? 'long' : 'longGeneric'
  const zone = timeZone === undefined ? { timeZone: 'UTC' } : ({ timeZone, timeZoneName } as const)
  return new Intl.DateTimeFormat(locale, { ...parts, ...zone }).format(instantOf({ timeZone: 'UTC', ...moment }))
}

/**
 * The instant of a moment, in milliseconds since 1970. One without a time is the end of its day; one without a zone is taken where
 * on earth it comes last, so that nobody is told too early that it is over.
 */
export function instantOf({ day, time = '24:00', timeZone = 'Etc/GMT+12' }: Moment): number {
  const wall = Date.parse(`${day}T${time}Z`)
  // The offset just found may be that of the other side of a change of clocks.
  return wall - offset(wall - offset(wall, timeZone), timeZone)
}

/** By how much clocks in `timeZone` are ahead of UTC, in milliseconds. */
export function offset(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(instant)
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(shown) ?? ['', '+', '0', '0']
  return Number(`${sign}${Number(hours) * 60 + Number(minutes)}`) * 60_000
}
