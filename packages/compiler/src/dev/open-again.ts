/** Opens the spreadsheets among files, each once: what was opened before is not opened again. */
import type { SourceFile } from '../read.js'
import { openSheets } from '../sheets.js'

const books = new WeakMap<SourceFile, SourceFile>()

export async function openAgain(files: readonly SourceFile[]): Promise<SourceFile[]> {
  const opened = await openSheets(files.map((file) => books.get(file) ?? file))
  for (const [at, file] of opened.entries()) if (file !== files[at]) books.set(files[at]!, file)
  return opened
}
