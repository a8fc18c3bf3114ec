/** Opens CSV: text in which commas, semicolons or tabs part the cells. */
import Papa from 'papaparse'
import { most, type Book, type Cell, type Row } from '../book.js'
import { decodeText } from './encoding.js'
import { tooLarge } from './kinds.js'

export function openCsv(path: string, bytes: Uint8Array): Book {
  const refuse = (message: string): Book => ({ sheets: [], findings: [{ place: { file: path }, message }] })
  if (bytes.length > most.bytes) return refuse(tooLarge(bytes))
  const decoded = decodeText(bytes)
  if ('wrong' in decoded) return refuse(decoded.wrong)
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') return refuse('the file is empty. Write the records, or remove the file.')
  const delimiter = delimiterOf(text)
  const parse = (part: string) => Papa.parse(part, { delimiter, newline: '\n', skipEmptyLines: false })
  const { data, errors } = parse(text)
  const rows = rowsOf(data)
  const slip = errors.find(({ type }) => type === 'Quotes')
  if (!slip) {
    const sheet = { name: '', isHidden: false, rows: rows.filled, hiddenColumns: new Set<number>(), merged: [] }
    return { sheets: [sheet], findings: [] }
  }
  // What is wrong begins the cell in which the text before it ends.
  const before = parse(text.slice(0, slip.index)).data
  const [row, column] = [before.length, before.at(-1)!.length]
  const place = { file: path, cell: { sheet: '', row, column, line: rows.lines[row - 1] ?? 1 } }
  return { sheets: [], findings: [{ place, message: slip.code === 'MissingQuotes' ? openQuote : textAfterQuote }] }
}

const openQuote = 'a quotation mark opens this cell and none closes it. Close it, or write "" for a quotation mark in a text.'
const textAfterQuote =
  'text follows the quotation mark that closes this cell. Put all of it in quotation marks, and write "" for each one inside.'

/** What parts the cells of the line with most of it, outside quotation marks: a tab, a semicolon or a comma. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, 100_000).replaceAll(/"[^"]*"/g, '')
  const lines = bare.split('\n', 20)
  const counts = ['\t', ';', ','].map((sign) => ({ sign, most: Math.max(...lines.map((line) => line.split(sign).length)) }))
  return counts.reduce((best, other) => (other.most > best.most ? other : best)).sign
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
