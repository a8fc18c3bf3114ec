/** Writes a sheet as CSV that spreadsheets read rightly: with a byte-order mark, and without formulas. */
import Papa from 'papaparse'
import type { Grid } from '../grid.js'

export function writeCsv({ notes, headings, rows }: Grid): Uint8Array {
  const safe = [notes, headings, ...rows].map((row) => row.map(guarded))
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`)
}

/** A spreadsheet takes what begins with one of these signs for a formula, unless an apostrophe stands before it. */
export const guarded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
