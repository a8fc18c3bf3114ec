/** Reads what a cell with a number shows, by its number format: a number, a date as far as it is shown, or a time. */
import { dateFromSerial, format as show, getFormatDateInfo, getFormatInfo, isDateFormat, isValidFormat } from 'numfmt'
import type { Cell } from '../book.js'

/** What a cell shows that holds the number `value`, as the file writes it. */
export function showNumber(value: string, format: string, startsIn1904: boolean): Omit<Cell, 'column'> {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) return { text: value, wrong: 'holds a number that cannot be read. Type it again.' }
  const isKnown = isValidFormat(format)
  if (isKnown && isDateFormat(format)) return showDate(number, format, startsIn1904)
  const plain = decimal(number)
  if (Math.abs(number) >= 1e15) return { text: plain, number: plain, textWrong: tooLong }
  if (format === '' || /^(general|@)$/i.test(format)) return { text: plain, number: plain }
  // Excel takes thousands and decimals from the machine, not from the currency’s country.
  const neutral = format.replaceAll(/\[\$([^\]-]*)-[^\]]*\]/g, (_, currency: string) => `"${currency}"`)
  const text = isKnown && !unreadForms.has(getFormatInfo(neutral).type) ? show(neutral, Number(plain)).trim() : ''
  return text === '' ? { text: plain, number: plain, textWrong: unreadable } : { text, number: plain }
}

/** Into these Excel may have turned what was typed: `1E5`, `1/2`. */
const unreadForms = new Set(['scientific', 'fraction'])

const tooLong =
  'holds a number of more than 15 digits, of which Excel keeps only the first. Format the cell as text and type it again.'
const unreadable = 'shows a number in a form that is not read here. Format the cell as text and type what it shows.'

/** A number in decimals, without the noise that binary fractions leave behind the fifteenth digit. */
const decimal = (number: number) => String(Number(number.toPrecision(15)))

/** A year, month, day or time as ISO 8601 writes it. Days are counted, never put into a time zone. */
function showDate(number: number, format: string, startsIn1904: boolean): Omit<Cell, 'column'> {
  const shown = { isDate: true, number: String(number) }
  const serial = Math.round((startsIn1904 ? number + 1462 : number) * 86_400) / 86_400
  const [year, month, day, ...time] = dateFromSerial(serial)
  const clock = clockOf(time)
  const parts = getFormatDateInfo(format)
  if (/\[(h+|m+|s+)\]/i.test(format)) return { ...shown, text: clock, wrong: elapsed }
  if (!parts.year && !parts.month && !parts.day) return { ...shown, text: clock }
  // Excel’s days begin with 1900, and it counts a 29 February in that year.
  const exists = serial >= 1 && serial < 2_958_466 && Math.floor(serial) !== 60
  if (!exists) return { ...shown, text: String(number), wrong: noDay }
  const [isoYear, isoMonth, isoDay] = [String(year), two(month), two(day)]
  const iso = `${isoYear}-${isoMonth}-${isoDay}`
  if (!parts.year) return { ...shown, text: iso, wrong: noYear(iso) }
  if (!parts.month) return { ...shown, text: isoYear }
  if (!parts.day) return { ...shown, text: `${isoYear}-${isoMonth}` }
  return { ...shown, text: parts.hours && clock !== '00:00' ? `${iso} ${clock}` : iso }
}

const elapsed = 'shows a length of time as a clock does. Format it as text and write it out.'
const noDay = 'holds a day that does not exist. Type the date again.'
const noYear = (iso: string) =>
  `shows a day without its year, so ${iso} may not be meant. Format the cell as text and type what is meant.`

function clockOf([hours = 0, minutes = 0, seconds = 0]: readonly number[]): string {
  return [hours, minutes, ...(seconds === 0 ? [] : [seconds])].map(two).join(':')
}

const two = (number: number) => String(number).padStart(2, '0')
