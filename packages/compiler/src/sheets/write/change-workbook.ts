/** Changes cells of a workbook. All else in it stays byte for byte, so that no colour, width, formula or comment is lost. */
import { strToU8, zipSync } from 'fflate'
import { cellName, most } from '../book.js'
import { CannotChange, type SheetChange } from '../change.js'
import { sheetPathsOf } from '../open/workbook.js'
import { filesOf } from '../open/zip.js'
import { changeXml } from './change-xml.js'

/** The workbook with these changes of its sheets. Expects one that can be opened; throws `CannotChange`. */
export function changeWorkbook(bytes: Uint8Array, changes: readonly SheetChange[]): Uint8Array {
  const packed = filesOf(bytes, most.unpacked)
  const paths = sheetPathsOf(packed)
  const parts = Object.fromEntries([...packed.values()].map(({ name, unpack }) => [name, unpack()]))
  for (const change of changes) {
    const path = paths.get(change.sheet)!
    try {
      parts[path] = strToU8(changeXml(new TextDecoder().decode(parts[path]), change))
    } catch (error) {
      if (!(error instanceof CannotChange)) throw error
      const place = `${change.path} ${cellName({ sheet: change.sheet })}`
      throw new CannotChange(`${place} ${error.message}. Change it in Excel. Nothing was written.`)
    }
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1) })
}
