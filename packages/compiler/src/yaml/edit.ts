/** Changes some characters of a text and leaves all others as they are. */

/** Characters from `start` up to `end`, counted from 0, that become `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** `text` with the edits made. Of two that overlap, the first one is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [changed, reached] = ['', 0]
  for (const edit of inOrder(edits)) {
    changed += text.slice(reached, edit.start) + edit.text
    reached = edit.end
  }
  return changed + text.slice(reached)
}

/** Edits from the beginning of a text to its end, without those that overlap another. */
export function inOrder<Some extends Edit>(edits: readonly Some[]): Some[] {
  let reached = -1
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}
