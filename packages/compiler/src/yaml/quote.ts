/** Puts values in quotes, for cures. */
import type { Mend } from '../finding.js'

/** What to do about a value that must be in quotes: the line written with them, or for a long line, the words alone. */
export function quoting(text: string, offset: number): { cure: string; mend: Mend } {
  const value = restOfLine(text, offset)
  const quoted = quote(value)
  const line = `${text.slice(lineAround(text, offset).start, offset).trimStart()}${quoted}`
  return {
    cure: line.length > 90 ? 'put it in quotes' : `write ${line}`,
    mend: { offset, length: value.length, text: quoted },
  }
}

/** The line from `offset` on, without a comment. */
export function restOfLine(text: string, offset: number): string {
  return text
    .slice(offset, lineAround(text, offset).end)
    .replace(/\s+#.*$/, '')
    .trimEnd()
}

/** Whether more may belong to the value that begins at `offset`: words behind a `#`, or the lines below. */
export function hasMore(text: string, offset: number): boolean {
  return goesOn(text, offset) || /\s#+[^\s#]/.test(text.slice(offset, lineAround(text, offset).end))
}

function goesOn(text: string, offset: number): boolean {
  const { start, end } = lineAround(text, offset)
  const next = /^\r?\n?([^\S\n]*)[^\s#-]/.exec(text.slice(end, end + 200))
  const own = /^\s*(- +)*/.exec(text.slice(start, end))!
  return next !== null && next[1]!.length > own[0].length
}

/** `value` as YAML that cannot be misread. */
export function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}

/** `value` as YAML, in quotes only where it needs them. */
export const scalar = (value: string): string => (plain.test(value) ? value : quote(value))

const plain = /^[\p{L}\p{N}](?:[^\s:#,[\]{}"'`]|'(?=\p{L})|:(?=\S)| (?=[^\s#]))*$/u

/** The line that holds `offset`, without its line break. */
export function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const lineBreak = text.indexOf('\n', offset)
  const end = lineBreak === -1 ? text.length : lineBreak
  return { start, end: text[end - 1] === '\r' ? end - 1 : end }
}

export const indentOf = (line: string) => line.length - line.trimStart().length
