/** Opens and writes spreadsheets. It brings the libraries for that, so it is loaded only where there are any. */
import type { Book } from './book.js'
import type { SheetChange } from './change.js'
import { openCsv } from './open/csv.js'
import { openWorkbook } from './open/workbook.js'
import { changeCsv } from './write/change-csv.js'
import { changeWorkbook } from './write/change-workbook.js'

export { writeCsv } from './write/csv.js'
export { writeWorkbook } from './write/workbook.js'

type IsHeading = (text: string) => boolean

export function openBook(path: string, bytes: Uint8Array, isHeading: IsHeading): Book {
  return /\.csv$/i.test(path) ? openCsv(path, bytes, isHeading) : openWorkbook(path, bytes)
}

/** The bytes of a spreadsheet with other values in some of its cells. */
export function changeBook(path: string, bytes: Uint8Array, changes: readonly SheetChange[], isHeading: IsHeading) {
  return /\.csv$/i.test(path) ? changeCsv(bytes, changes, isHeading) : changeWorkbook(bytes, changes)
}
