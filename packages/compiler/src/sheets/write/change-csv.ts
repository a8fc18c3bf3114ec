/** Changes cells of a CSV file. It keeps its separator, line breaks and encoding; quotation marks only where they are needed. */
import Papa from 'papaparse'
import type { SheetChange } from '../change.js'
import { delimiterOf } from '../open/csv.js'
import { decodeText, encodeAs } from '../open/encoding.js'
import { guarded } from './csv.js'

/** The file with these changes. Expects one that can be opened. */
export function changeCsv(bytes: Uint8Array, changes: readonly SheetChange[], isHeading: (text: string) => boolean) {
  const decoded = decodeText(bytes) as { text: string }
  const newline = /\r\n/.test(decoded.text) ? '\r\n' : '\n'
  const text = decoded.text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  const delimiter = delimiterOf(text, isHeading)
  const { data } = Papa.parse(text, { delimiter, newline: '\n', skipEmptyLines: false })
  for (const { row, column, text: written } of changes.flatMap(({ cells }) => cells)) {
    while (data.length < row) data.push([])
    const values = data[row - 1]!
    while (values.length < column) values.push('')
    values[column - 1] = guarded(written)
  }
  return encodeAs(bytes, `${Papa.unparse(data, { delimiter, newline })}${newline}`)
}
