/** Slips with colons: one too many in a value, or none behind a name. */
import { hasMore, indentOf, quoting } from '../quote.js'
import type { Slip, Stop } from '../stop.js'
import { linesUpFrom } from './lines.js'

export function colonInText({ text, offset, line }: Stop): Slip | undefined {
  if (text[offset] !== ':') return undefined
  const before = text.slice(line.start, offset)
  const value = /^(\s*(?:- +)*[^\s:][^:]*:\s+)(?=\S)/.exec(before) ?? /^(\s*- +)(?=\S+\s)/.exec(before)
  if (!value) return continuedText({ text, offset, line })
  const start = line.start + value[1]!.length
  const place = { offset: start, length: line.end - start }
  const field = /^[a-z]\w*(?=:)/.exec(text.slice(start, line.end))
  if (field) {
    const message = `this value has a colon in it. If it is text, put it in quotes; if ${field[0]} is a field, begin it on the line below.`
    return { ...place, message }
  }
  const cure = hasMore(text, offset) ? {} : quoting(text, start)
  return { ...place, message: 'this value has a colon in it, so it must be in quotes.', ...cure }
}

/** A colon in the second or a later line of a text; a single word before it is rather a field that slipped to the right. */
function continuedText({ text, offset, line }: Omit<Stop, 'reason'>): Slip | undefined {
  if (/^\s*(?:- +)?[\w-]+$/.test(text.slice(line.start, offset))) return undefined
  const message = 'the text that begins above has a colon in it, so all of it must be in quotes.'
  return { offset, length: 1, message }
}

export function missingColon({ text, line, reason }: Stop): Slip | undefined {
  if (!/implicit key|after a mapping key|bad indentation/.test(reason)) return undefined
  const sameIndent = reason.startsWith('bad') ? indentOf(text.slice(line.start, line.end)) : undefined
  for (const { start, end } of linesUpFrom(text, line, sameIndent === undefined ? 3 : 2)) {
    if (sameIndent !== undefined && indentOf(text.slice(start, end)) !== sameIndent) continue
    const bare = /^(\s*)([^\s:#-][^:#]*?)\s*(?:#.*)?$/.exec(text.slice(start, end))
    if (!bare) continue
    const message = 'this line has no colon. A field is written name: value; a text that goes on is indented deeper.'
    return { offset: start + bare[1]!.length, length: bare[2]!.length, message }
  }
  return undefined
}
