/** Reads dates from the numbers that sheets keep for them. Days are counted, never put into a time zone. */
import type { Cell } from '../book.js'

/** What a format shows of a date and a time. */
function partsOf(format: string) {
  const bare = format
    .replaceAll(/"[^"]*"|\\.|[_*]./gs, '')
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replaceAll(/AM\/PM|A\/P/gi, '')
    .toLowerCase()
  // Beside hours or seconds, m is minutes.
  const withoutTime = bare.replaceAll(/(\[?h+\]?[^a-z]*)m+/g, '$1').replaceAll(/m+(?=[^a-z]*s)/g, '')
  return {
    year: /[ye]/.test(bare) && /[ymd]/.test(bare),
    month: /m/.test(withoutTime),
    day: /d/.test(bare),
    time: /[hs]/.test(bare),
    elapsed: /\[[hms]+\]/.test(bare),
  }
}

/** Whether a format shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  if (/general/i.test(format)) return false
  const { year, month, day, time } = partsOf(format)
  return year || month || day || time
}

/** What a cell shows of the day with this number: a year, month, day or time, as ISO 8601 writes it. */
export function showDate(number: number, format: string, startsIn1904: boolean): Omit<Cell, 'column'> {
  const { year, month, day, time, elapsed } = partsOf(format)
  const seconds = Math.round((number - Math.floor(number)) * 86_400)
  const count = Math.floor(number) + Math.floor(seconds / 86_400)
  const clock = clockOf(seconds % 86_400)
  const shown = { isDate: true, number: String(number) }
  if (elapsed)
    return {
      ...shown,
      text: clock,
      wrong: 'shows a length of time as a clock does. Format it as text and write it out.',
    }
  if (!year && !month && !day) return { ...shown, text: clock }
  const iso = isoDay(count, startsIn1904)
  if (iso === undefined)
    return { ...shown, text: String(number), wrong: 'holds a day that does not exist. Type the date again.' }
  if (!year) return { ...shown, text: iso, wrong: noYear(iso) }
  if (!month) return { ...shown, text: iso.slice(0, 4) }
  if (!day) return { ...shown, text: iso.slice(0, 7) }
  return { ...shown, text: time && seconds % 86_400 !== 0 ? `${iso} ${clock}` : iso }
}

const noYear = (iso: string) =>
  `shows a day without its year, so ${iso} may not be meant. Format the cell as text and type what is meant.`

function clockOf(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  )
  return `${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}`
}

/** The day with this number. Excel counts from 1900 with a 29 February that never was, or from 1904. */
function isoDay(count: number, startsIn1904: boolean): string | undefined {
  const [first, last] = startsIn1904 ? [0, 2_957_003] : [1, 2_958_465]
  if (count < first || count > last || (!startsIn1904 && count === 60)) return undefined
  const since1970 = startsIn1904 ? count - 24_107 : count - (count < 60 ? 25_568 : 25_569)
  return new Date(since1970 * 86_400_000).toISOString().slice(0, 10)
}
