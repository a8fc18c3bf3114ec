/** Tells files that are no workbooks, whatever their names say, and what to do about them. */
import { most } from '../book.js'
import type { Packed } from './zip.js'

const saveAs = 'In Excel, choose Save As and “Excel Workbook (.xlsx)”'

/** Why these bytes are no workbook, by how they begin. */
export function notAWorkbook(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'the file is empty. Save the workbook again, or remove the file.'
  if (bytes.length > most.bytes) return tooLarge(bytes)
  if (beginsWith(bytes, [0x50, 0x4b])) return undefined
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsWide(bytes, 'EncryptedPackage')
      ? 'the workbook is protected by a password, so it cannot be read. In Excel, take the password off (File, Info, Protect Workbook) and save it.'
      : `this is a workbook of the old kind (.xls), whatever its name. ${saveAs}.`
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 200))
  return /^\s*</.test(start)
    ? `this is a web page or XML with the name of a workbook. Open it in Excel; then choose Save As and “Excel Workbook (.xlsx)”.`
    : `this is not a workbook, whatever its name. ${saveAs}; if it is CSV, rename it to .csv.`
}

export const tooLarge = ({ length }: Uint8Array) =>
  `the file takes ${Math.ceil(length / 1e6)} MB, and at most ${most.bytes / 1e6} MB are read. Remove pictures and sheets that are not needed.`

/** Why a zip is no workbook, by what it holds. */
export function notThisZip(files: ReadonlyMap<string, Packed>): string | undefined {
  if (files.has('xl/workbook.xml')) return undefined
  if (files.has('xl/workbook.bin')) return `this is a binary workbook (.xlsb). ${saveAs}.`
  if (files.has('content.xml'))
    return 'this is an OpenDocument spreadsheet (.ods). In LibreOffice, choose Save As and “Excel 2007–365 (.xlsx)”.'
  if ([...files.keys()].some((name) => name.endsWith('.iwa')))
    return 'this is a Numbers spreadsheet. In Numbers, choose File, Export To, Excel.'
  return `this is a zip, but not a workbook. ${saveAs}.`
}

const beginsWith = (bytes: Uint8Array, signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Whether text of two bytes a letter stands in the bytes, as in the directories of old files. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const letters = [...text].map((letter) => letter.charCodeAt(0))
  const end = bytes.length - letters.length * 2
  for (let start = 0; start <= end; start += 2) {
    if (letters.every((letter, at) => bytes[start + at * 2] === letter && bytes[start + at * 2 + 1] === 0)) return true
  }
  return false
}
