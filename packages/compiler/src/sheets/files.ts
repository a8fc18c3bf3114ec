/** Opens and writes spreadsheets. It brings the libraries for that, so it is loaded only where there are any. */
import type { Book } from './book.js'
import { openCsv } from './open/csv.js'
import { openWorkbook } from './open/workbook.js'

export { writeCsv } from './write/csv.js'
export { writeWorkbook } from './write/workbook.js'

export function openBook(path: string, bytes: Uint8Array, isHeading: (text: string) => boolean): Book {
  return /\.csv$/i.test(path) ? openCsv(path, bytes, isHeading) : openWorkbook(path, bytes)
}
