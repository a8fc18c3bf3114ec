/** Writes the sheet of a collection, laid out so that reading it back gives the same records. */
import type { CollectionName } from '@housestaff/schema'
import { examine, type CompileOptions } from './compile.js'
import type { Problem } from './explain.js'
import type { SourceFile } from './read.js'
import { layOut } from './sheets/grid.js'
import { sheetNameOf } from './sheets/headings.js'

export interface ExportedSheet {
  /** A workbook or CSV; empty when there is a problem. */
  bytes: Uint8Array
  /** How many records stand in it. */
  count: number
  problems: Problem[]
}

/**
 * The records of a collection as a sheet, drafts and withdrawn ones among them: a row of notes, a row of headings, the records.
 *
 * @example
 * const { bytes, problems } = await exportSheet(await openSheets(files), 'alumni', 'xlsx')
 */
export async function exportSheet(
  files: Iterable<SourceFile>,
  collection: CollectionName,
  form: 'xlsx' | 'csv',
  options: CompileOptions = {},
): Promise<ExportedSheet> {
  const { validation, problems } = examine([...files], options)
  if (problems.length > 0) return { bytes: new Uint8Array(), count: 0, problems }
  const records = validation.checked.filter((checked) => checked.collection === collection).map(({ fields }) => fields)
  const grid = layOut(collection, records)
  const { writeCsv, writeWorkbook } = await import('./sheets/files.js')
  const bytes = form === 'csv' ? writeCsv(grid) : writeWorkbook({ [sheetNameOf(collection)]: grid })
  return { bytes, count: records.length, problems }
}
