/** Prints what changes in files: the lines as they were, and as they become. */
import { visible, type Ink } from '../explain/ink.js'
import { hunksOf, type Hunk, type Revision } from '../revision.js'
import { placeOfRow, rowsOfChange, type SheetChange } from '../sheets/change.js'

/** Everything that becomes of some files. */
export function printRevisions(revisions: readonly Revision[], ink: Ink): string {
  return revisions
    .map((revision) => {
      const { path, newPath, isNew } = revision
      const moved = newPath === undefined ? '' : `${ink.place(visible(path))}  is ${visible(newPath)} now.\n`
      const hunks = hunksOf(revision).map((hunk) => printHunk(newPath ?? path, hunk, ink, isNew ? '  new file' : ''))
      return moved + hunks.join('')
    })
    .join('')
}

/** What is written into cells, row by row. */
export function printSheetChanges(changes: readonly SheetChange[], ink: Ink): string {
  const rows = changes.flatMap((change) =>
    rowsOfChange(change).map(([row, cells]) => {
      const values = visible(cells.map(({ text }) => text.replaceAll('\n', '; ')).join(' | '))
      return `${ink.place(visible(placeOfRow(change, row, cells)))}\n${ink.cure(`     + ${values}`)}\n`
    }),
  )
  return rows.join('')
}

export function printHunk(path: string, { line, was, now }: Hunk, ink: Ink, note = ''): string {
  const gone = was.map((text) => ink.error(`     - ${visible(text)}`))
  const come = now.map((text) => ink.cure(`     + ${visible(text)}`))
  return `${ink.place(visible(`${path}:${line}`))}${note}\n${[...gone, ...come].map((text) => `${text}\n`).join('')}`
}

/** The same for programs. */
export function revisionsAsJson(revisions: readonly Revision[]) {
  return revisions.map((revision) => {
    const { path, newPath, isNew = false } = revision
    return { path, ...(newPath !== undefined && { newPath }), isNew, changes: hunksOf(revision) }
  })
}
