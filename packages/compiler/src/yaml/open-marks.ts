/** Finds quotes and brackets that are still open at a place in YAML, by reading it as far as that place. */
import { indentOf, lineAround } from './quote.js'

export interface Mark {
  sign: '"' | "'" | '[' | '{'
  offset: number
}

export interface Marks {
  /** Open marks, the innermost last. */
  open: Mark[]
  /** The quote closed last, and where. */
  closed?: Mark & { end: number }
  /** The bracket closed last, and where. */
  bracket?: Mark & { end: number }
}

/** The marks of `text` up to `until`. */
export function readMarks(text: string, until: number): Marks {
  const marks: Marks = { open: [] }
  const { open } = marks
  let valueMayBegin = true
  let index = 0
  while (index < until) {
    const sign = text[index]!
    const inner = open.at(-1)
    if (inner?.sign === '"' || inner?.sign === "'") {
      const escaped = inner.sign === '"' ? sign === '\\' : sign === "'" && text[index + 1] === "'"
      if (!escaped && sign === inner.sign) marks.closed = { ...open.pop()!, end: index }
      index += escaped ? 2 : 1
      valueMayBegin = false
      continue
    }
    if (sign === '#' && /\s/.test(text[index - 1] ?? ' ')) index = lineAround(text, index).end - 1
    else if (valueMayBegin && (sign === '"' || sign === "'")) open.push({ sign, offset: index })
    else if ((valueMayBegin || inner) && (sign === '[' || sign === '{')) open.push({ sign, offset: index })
    else if (inner && sign === (inner.sign === '[' ? ']' : '}')) marks.bracket = { ...open.pop()!, end: index }
    else if (valueMayBegin && !inner && /[|>]/.test(sign)) index = endOfBlock(text, index) - 1
    valueMayBegin = mayBeginAfter(sign, text[index + 1], valueMayBegin, inner !== undefined)
    index++
  }
  return marks
}

function mayBeginAfter(sign: string, next: string | undefined, before: boolean, inBrackets: boolean): boolean {
  if (sign === '\n' || sign === '[' || sign === '{') return true
  if (inBrackets && sign === ',') return true
  if (/\s/.test(sign)) return before
  const spaced = next === undefined || /\s/.test(next)
  return spaced && (sign === ':' || (sign === '-' && before))
}

/** The last line break of the block of text that `|` or `>` at `offset` begins. */
function endOfBlock(text: string, offset: number): number {
  const { start, end } = lineAround(text, offset)
  const indent = indentOf(text.slice(start, end))
  let last = end
  while (last < text.length) {
    const below = lineAround(text, text.indexOf('\n', last) + 1 || text.length)
    const line = text.slice(below.start, below.end)
    if (below.start <= last || (line.trim() !== '' && indentOf(line) <= indent)) break
    last = below.end
  }
  return last
}
