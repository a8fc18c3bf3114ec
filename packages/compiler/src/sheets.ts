/** Opens the spreadsheets among files before they are compiled: the libraries for it are loaded only where there are any. */
import type { SourceFile } from './read.js'
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

/** Tells the headings that a file may have whose name says its collection. */
function headingsOf(path: string): (text: string) => boolean {
  const collection = collectionNamed(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
  return (text) => collection !== undefined && columnFor(text, collection) !== undefined
}

/** Whether a file is a spreadsheet, by its name. */
export const isSheet = (path: string) => /\.(xlsx|csv)$/i.test(path)
