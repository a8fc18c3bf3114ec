/** Opens CSV: text in which commas, semicolons or tabs part the cells. */
import Papa from 'papaparse'
import { most, type Book, type Cell, type Row } from '../book.js'
import { decodeText } from './encoding.js'
import { tooLarge } from './kinds.js'

/** `isHeading` tells the headings that the file may have: by them it is known what parts its cells. */
export function openCsv(path: string, bytes: Uint8Array, isHeading: (text: string) => boolean): Book {
  const refuse = (message: string): Book => ({ sheets: [], findings: [{ place: { file: path }, message }] })
  if (bytes.length > most.bytes) return refuse(tooLarge(bytes))
  const decoded = decodeText(bytes)
  if ('wrong' in decoded) return refuse(decoded.wrong)
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') return refuse('the file is empty. Write the records, or remove the file.')
  const delimiter = delimiterOf(text, isHeading)
  const parse = (part: string) => Papa.parse(part, { delimiter, newline: '\n', skipEmptyLines: false })
  const { data, errors } = parse(text)
  const rows = rowsOf(data)
  const slip = errors.find(({ type }) => type === 'Quotes')
  if (!decoded.isWhole) return refuseAt(text.indexOf('\uFFFD'), otherLetter)
  if (slip) return refuseAt(slip.index ?? 0, slip.code === 'MissingQuotes' ? openQuote : textAfterQuote)
  const sheet = { name: '', isHidden: false, rows: rows.filled, hiddenColumns: new Set<number>(), merged: [] }
  return { sheets: [sheet], findings: [] }

  /** Tells what is wrong with the cell in which the text before `offset` ends. */
  function refuseAt(offset: number, message: string): Book {
    const before = parse(text.slice(0, offset)).data
    const [row, column] = [Math.max(1, before.length), before.at(-1)?.length ?? 1]
    const place = { file: path, cell: { sheet: '', row, column, line: rows.lines[row - 1] ?? 1 } }
    return { sheets: [], findings: [{ place, message }] }
  }
}

/** Older ways of writing letters with accents cannot be told apart, so none is guessed. */
const otherLetter =
  'a letter of this cell is not UTF-8, so it may show as another one. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.'
const openQuote =
  'a quotation mark opens this cell and none closes it. Close it, or write "" for a quotation mark in a text.'
const textAfterQuote =
  'text follows the quotation mark that closes this cell. Put all of it in quotation marks, and write "" for each one inside.'

/** The sign by which some row becomes headings, most of them. Values hold all of these signs, so nothing can be told by those. */
export function delimiterOf(text: string, isHeading: (text: string) => boolean): string {
  let [best, most] = [',', 0]
  for (const delimiter of [',', ';', '\t']) {
    const { data } = Papa.parse(text, { delimiter, newline: '\n', skipEmptyLines: false, preview: 50 })
    const count = Math.max(...data.map((row) => row.filter((cell) => isHeading(cell)).length))
    if (count > most) [best, most] = [delimiter, count]
  }
  return best
}

function rowsOf(data: string[][]) {
  const lines: number[] = []
  const filled: Row[] = []
  let line = 1
  for (const [index, values] of data.entries()) {
    lines.push(line)
    const cells = values.flatMap((value, at): Cell[] => {
      const text = withoutGuard(value).trim()
      return text === '' ? [] : [{ column: at + 1, text }]
    })
    if (cells.length > 0) filled.push({ number: index + 1, isHidden: false, line, cells })
    line += 1 + values.reduce((sum, value) => sum + value.split('\n').length - 1, 0)
  }
  return { lines, filled }
}

/** Text without the apostrophe by which an export keeps a spreadsheet from taking it for a formula. */
const withoutGuard = (value: string) => (/^'+[=+\-@\t]/.test(value) ? value.slice(1) : value)
