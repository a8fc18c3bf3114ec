/** Shows a line of a file with marks below what a problem is about. */
import { visible, type Ink } from './ink.js'

/** A text with the offsets at which its lines begin. */
export interface Lines {
  text: string
  starts: number[]
}

export function splitLines(text: string): Lines {
  const starts = [0]
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length)
  return { text, starts }
}

/** The line that holds `offset`, counted from 1, where it begins, and its text. */
export function lineOf({ text, starts }: Lines, offset: number): { line: number; start: number; text: string } {
  let [line, above] = [1, starts.length + 1]
  while (above - line > 1) {
    const middle = (line + above) >> 1
    if (starts[middle - 1]! <= offset) line = middle
    else above = middle
  }
  const start = starts[line - 1]!
  return { line, start, text: text.slice(start, starts[line]).replace(/[\r\n]+$/, '') }
}

const widest = 100

/** A line of a file, cut where it is long, and in it what a problem is about. */
export interface Frame {
  line: number
  before: string
  marked: string
  after: string
}

export function frameOf(lines: Lines, place: { line: number; column: number; length: number }): Frame {
  const { text } = lineOf(lines, lines.starts[place.line - 1]!)
  // Of a long line only the part around the place is shown.
  const from = text.length > widest && place.column > 60 ? place.column - 40 : 0
  const shown = text.slice(from, from + widest)
  const start = place.column - 1 - from
  const end = start + place.length
  return {
    line: place.line,
    before: (from > 0 ? '…' : '') + shown.slice(0, start),
    marked: shown.slice(start, end),
    after: shown.slice(end) + (from + widest < text.length ? '…' : ''),
  }
}

/** The line with its number, and marks below the characters meant, followed by the cure. */
export function printFrame(frame: Frame, problem: { severity: 'error' | 'warning'; cure?: string }, ink: Ink): string {
  const { before, marked, after } = frame
  const margin = String(frame.line).padStart(4)
  const marks = ink[problem.severity]('^'.repeat(Math.max(1, widthOf(marked))))
  const cure = problem.cure === undefined ? '' : ` ${ink.cure(visible(problem.cure))}`
  return `${margin} | ${visible(before + marked + after)}\n${' '.repeat(margin.length)} | ${blank(before)}${marks}${cure}\n`
}

/** As much room as `text` takes in a terminal; tabs stay tabs. */
const blank = (text: string) =>
  text
    .split('\t')
    .map((part) => ' '.repeat(widthOf(part)))
    .join('\t')

const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u

/** Columns of a terminal: letters with their accents take one, emoji and East Asian signs two. */
function widthOf(text: string): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}
