/** Reads what a cell with a number shows, by its number format. */
import type { Cell } from '../book.js'
import { isDateFormat, showDate } from './date-format.js'

/** What a cell shows that holds the number `value`, as the file writes it. */
export function showNumber(value: string, format: string, startsIn1904: boolean): Omit<Cell, 'column'> {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) return { text: value, wrong: 'holds a number that cannot be read. Type it again.' }
  const section = sectionFor(number, format || 'General')
  if (section !== undefined && isDateFormat(section)) return showDate(number, section, startsIn1904)
  const plain = decimal(number)
  if (Math.abs(number) >= 1e15) return { text: plain, number: plain, textWrong: tooLong }
  const text = section === undefined ? undefined : fill(number, section)
  return text === undefined ? { text: plain, number: plain, textWrong: unreadable } : { text, number: plain }
}

const tooLong =
  'holds a number of more than 15 digits, of which Excel keeps only the first. Format the cell as text and type it again.'
const unreadable = 'shows a number in a form that is not read here. Format the cell as text and type what it shows.'

/** Of formats for positive and negative numbers and zero, or with conditions, the one that holds. */
function sectionFor(number: number, format: string): string | undefined {
  const sections = split(format)
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section))
  if (conditions.some((condition) => condition !== null)) {
    const last = sections.length - 1
    const at = conditions.findIndex((condition, index) => (condition ? holds(number, condition) : index === last))
    return at === -1 ? undefined : sections[at]!
  }
  const [positive = '', negative, zero] = sections
  if (number < 0 && negative !== undefined) return negative
  return number === 0 && zero !== undefined ? zero : positive
}

function holds(number: number, [, sign, limit]: RegExpExecArray): boolean {
  const other = Number(limit)
  if (sign === '<>') return number !== other
  return (
    (sign!.includes('=') && number === other) ||
    (sign!.includes('<') && number < other) ||
    (sign!.includes('>') && number > other)
  )
}

/** The parts of a format between semicolons that stand for themselves. */
const split = (format: string) =>
  (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|;(?=;|$)/gs) ?? []).map((section) => (section === ';' ? '' : section))

/** A number in decimals, without the noise that binary fractions leave behind the fifteenth digit. */
export const decimal = (number: number) => String(Number(number.toPrecision(15)))

interface Mark {
  kind: 'digit' | 'literal' | 'point' | 'percent' | 'comma' | 'plain'
  sign: string
}

/** The number in the format, or nothing where the format asks for more than digits. */
function fill(number: number, section: string): string | undefined {
  const marks = marksOf(section)
  if (!marks) return undefined
  if (marks.some(({ kind }) => kind === 'plain')) return join(marks, decimal(number))
  // A format without a place for digits shows its own words, or hides the number.
  if (!marks.some(({ kind }) => kind === 'digit')) return join(marks, '') || undefined
  const pointAt = marks.findIndex(({ kind }) => kind === 'point')
  const [whole, part] = pointAt === -1 ? [marks, []] : [marks.slice(0, pointAt), marks.slice(pointAt + 1)]
  const decimals = part.filter(({ kind }) => kind === 'digit').length
  const percents = marks.filter(({ kind }) => kind === 'percent').length
  const lastDigit = marks.findLastIndex(({ kind }) => kind === 'digit')
  const thousands = marks.slice(lastDigit).filter(({ kind }) => kind === 'comma').length
  const scaled = Number((Math.abs(number) * 100 ** percents).toPrecision(15)) / 1000 ** thousands
  if (decimals > 30 || scaled >= 1e15) return undefined
  const [digits = '', rest = ''] = scaled.toFixed(decimals).split('.')
  const grouped = whole.some(({ kind }, at) => kind === 'comma' && at < lastDigit)
  const shown = fillWhole(whole, digits === '0' ? '' : digits, grouped) + fillPart(part, rest)
  return number < 0 && split(section).length === 1 && !/[()-]/.test(shown) ? `-${shown}` : shown
}

/** Digits from the right; what is left over goes where the first digit stands. */
function fillWhole(marks: Mark[], digits: string, grouped: boolean): string {
  let [left, shown, count] = [digits, '', 0]
  const first = marks.findIndex(({ kind }) => kind === 'digit')
  for (let at = marks.length - 1; at >= 0; at--) {
    const { kind, sign } = marks[at]!
    if (kind === 'digit') {
      const taken = (at === first ? left : left.slice(-1)) || (sign === '0' ? '0' : '')
      left = left.slice(0, Math.max(0, left.length - taken.length))
      for (const digit of [...taken].reverse()) {
        if (grouped && count > 0 && count % 3 === 0) shown = `,${shown}`
        shown = digit + shown
        count++
      }
    } else if (kind === 'literal' || kind === 'percent') shown = sign + shown
  }
  return shown
}

function fillPart(marks: Mark[], digits: string): string {
  let at = 0
  let optional = ''
  let shown = ''
  let tail = ''
  for (const { kind, sign } of marks) {
    if (kind === 'digit') {
      const digit = digits[at++]!
      optional += digit
      // Zeros at the end are shown only where the format asks for them.
      if (sign === '0' || digit !== '0') [shown, optional] = [shown + optional, '']
    } else if (kind === 'literal' || kind === 'percent') tail += sign
  }
  return (shown === '' ? '' : `.${shown}`) + tail
}

const join = (marks: Mark[], number: string) =>
  marks.map(({ kind, sign }) => (kind === 'plain' ? number : sign)).join('')

function marksOf(section: string): Mark[] | undefined {
  const marks: Mark[] = []
  const pattern =
    /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[\$(?<currency>[^\]-]*)[^\]]*\]|(?<unseen>[_*].|\[[^\]]*\])|(?<plain>General|@)|(?<sign>.)/gsu
  for (const { groups } of section.matchAll(pattern)) {
    const { quoted, escaped, currency, unseen, plain, sign } = groups!
    if (unseen !== undefined) continue
    if (plain !== undefined) marks.push({ kind: 'plain', sign: plain })
    else if (sign === undefined) marks.push({ kind: 'literal', sign: quoted ?? escaped ?? currency ?? '' })
    else if (/[0#?]/.test(sign)) marks.push({ kind: 'digit', sign })
    else if (sign === '.') marks.push({ kind: 'point', sign })
    else if (sign === '%') marks.push({ kind: 'percent', sign })
    else if (sign === ',') marks.push({ kind: 'comma', sign })
    else if (/[E/]/i.test(sign)) return undefined
    else marks.push({ kind: 'literal', sign })
  }
  return marks
}

/** Formats that a file names by number alone. */
export const builtInFormats: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0',
  6: '$#,##0',
  7: '$#,##0.00',
  8: '$#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0',
  42: '$#,##0',
  43: '#,##0.00',
  44: '$#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}
