/** Writes what was planned for files of content. */
import type { SourceFile } from '../read.js'
import { revisedText, type Revision } from '../revision.js'
import { changeSheets } from '../sheets.js'
import { CannotChange, type SheetChange } from '../sheets/change.js'
import { CannotWrite, writeAll } from '../write.js'
import { encodeLike } from '../yaml/decode.js'
import type { Report } from './command.js'

/** The same with cells of spreadsheets, or why these cannot be changed. */
export async function revisedWithSheets(
  files: readonly SourceFile[],
  { revisions, changes }: { revisions: readonly Revision[]; changes: readonly SheetChange[] },
): Promise<SourceFile[] | Report> {
  try {
    return await changeSheets(revised(files, revisions), changes)
  } catch (error) {
    if (error instanceof CannotChange) return { exit: 1, err: `${error.message}\n` }
    throw error
  }
}

/** The files as they will be, for the compiler to look at. */
export function revised(files: readonly SourceFile[], revisions: readonly Revision[]): SourceFile[] {
  const byPath = new Map(revisions.map((revision) => [revision.path, revision]))
  const kept = files.map((file) => {
    const revision = byPath.get(file.path)
    return revision ? fileOf(revision, file.bytes) : file
  })
  const added = revisions.filter(({ isNew }) => isNew)
  return [...kept, ...added.map((revision) => fileOf(revision, new Uint8Array()))]
}

const fileOf = (revision: Revision, bytes: Uint8Array): SourceFile => ({
  path: revision.newPath ?? revision.path,
  bytes: encodeLike(bytes, revisedText(revision)),
})

/** Writes the files that are others than `before`, and removes those that are gone. Says so when that cannot be done. */
export function writeOver(before: readonly SourceFile[], after: readonly SourceFile[]): Report | undefined {
  const [known, kept] = [new Set(before), new Set(after.map(({ path }) => path))]
  const written = after.filter((file) => !known.has(file)).map(({ path, bytes }) => ({ path, bytes }))
  const gone = before.filter(({ path }) => !kept.has(path)).map(({ path }) => ({ path }))
  try {
    writeAll([...written, ...gone])
    return undefined
  } catch (error) {
    if (error instanceof CannotWrite) return { exit: 1, err: `${error.message}\n` }
    throw error
  }
}
