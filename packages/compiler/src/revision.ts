/** What becomes of a file of content: its text with some edits, and maybe another name. */
import { applyEdits, inOrder, type Edit } from './yaml/edit.js'

export interface Revision {
  path: string
  /** The path that it has from now on, where that is another. */
  newPath?: string
  /** Its text as it was; empty for a file that is new. */
  text: string
  edits: readonly Edit[]
  isNew?: boolean
}

/** Lines of a file as they were and as they become; `line` counts the first of them, from 1, in the file as it was. */
export interface Hunk {
  line: number
  was: string[]
  now: string[]
}

export const revisedText = ({ text, edits }: Revision) => applyEdits(text, edits)

/** The lines that edits change, those that share a line together. */
export function hunksOf({ text, edits, isNew }: Revision): Hunk[] {
  if (isNew) return [{ line: 1, was: [], now: linesOf(applyEdits(text, edits)) }]
  const groups: { start: number; end: number; edits: Edit[] }[] = []
  for (const edit of inOrder(edits)) {
    const [start, end] = [lineStart(text, edit.start), lineEnd(text, edit.end)]
    const last = groups.at(-1)
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else groups.push({ start, end, edits: [edit] })
  }
  return groups.map(({ start, end, edits }) => {
    const was = text.slice(start, end)
    const now = applyEdits(
      was,
      edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    )
    return trimmed({ line: text.slice(0, start).split('\n').length, was: linesOf(was), now: linesOf(now) })
  })
}

/** Without the lines at the beginning and the end that stay as they are. */
function trimmed({ line, was, now }: Hunk): Hunk {
  let [same, sameBelow] = [0, 0]
  while (same < was.length && same < now.length && was[same] === now[same]) same++
  const least = Math.min(was.length, now.length) - same
  while (sameBelow < least && was.at(-1 - sameBelow) === now.at(-1 - sameBelow)) sameBelow++
  return {
    line: line + same,
    was: was.slice(same, was.length - sameBelow),
    now: now.slice(same, now.length - sameBelow),
  }
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1
const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}
const linesOf = (text: string) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/))
