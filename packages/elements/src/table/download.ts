/** Gives the reader the found rows as a file for a spreadsheet. */
import { plainText, type Column, type Row } from './rows.js'

/** Saves `rows` as CSV, named after the table's caption. */
export function download(
  caption: string,
  columns: readonly Pick<Column, 'key' | 'label'>[],
  rows: readonly Row[],
): void {
  const link = document.createElement('a')
  // Without the byte-order mark a spreadsheet takes accented letters for two.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv(columns, rows)], { type: 'text/csv' }))
  link.download = `${caption.replace(/[\s\\/:*?"<>|\p{C}]+/gu, ' ').trim()}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The columns as they are shown, as RFC 4180 writes them. */
export function csv(columns: readonly Pick<Column, 'key' | 'label'>[], rows: readonly Row[]): string {
  const head = columns.map(({ label }) => label)
  const body = rows.map(({ lines }) => columns.map(({ key }) => lines[key]!.map(plainText).join('; ')))
  return [head, ...body].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

function cellText(text: string): string {
  // What begins so is a formula to a spreadsheet, and a formula can do harm.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
