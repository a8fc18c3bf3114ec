/** Opens the spreadsheets among files before they are compiled: the libraries for it are loaded only where there are any. */
import { group } from './group.js'
import type { SourceFile } from './read.js'
import type { SheetChange } from './sheets/change.js'
import { collectionNamed, columnFor } from './sheets/headings.js'

/**
 * The files with their spreadsheets (.xlsx, .csv) opened, for `compile`. Where there are none, no library is loaded; what was
 * opened before stays as it is.
 */
export async function openSheets(files: Iterable<SourceFile>): Promise<SourceFile[]> {
  const all = [...files]
  const isClosed = (file: SourceFile) => isSheet(file.path) && file.refused === undefined && file.book === undefined
  if (!all.some(isClosed)) return all
  const { openBook } = await import('./sheets/files.js')
  return all.map((file) => {
    if (!isClosed(file)) return file
    const { path, bytes } = file
    // A disk may refuse the bytes only when they are asked for.
    return file.refused === undefined ? { path, bytes, book: openBook(path, bytes, headingsOf(path)) } : file
  })
}

/** The files with some cells of their spreadsheets changed, all else in them as it was. Throws `CannotChange`. */
export async function changeSheets(
  files: readonly SourceFile[],
  changes: readonly SheetChange[],
): Promise<SourceFile[]> {
  if (changes.length === 0) return [...files]
  const { changeBook } = await import('./sheets/files.js')
  const byPath = group(changes, ({ path }) => path)
  const changed = files.map((file) => {
    const own = byPath.get(file.path)
    const { path, bytes } = file
    return own ? { path, bytes: changeBook(path, bytes, own, headingsOf(path)) } : file
  })
  return openSheets(changed)
}

/** Tells the headings that a file may have whose name says its collection. */
function headingsOf(path: string): (text: string) => boolean {
  const collection = collectionNamed(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
  return (text) => collection !== undefined && columnFor(text, collection) !== undefined
}

/** Whether a file is a spreadsheet, by its name. */
export const isSheet = (path: string) => /\.(xlsx|csv)$/i.test(path)
