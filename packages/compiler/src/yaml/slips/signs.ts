/** Slips with signs that mean something to YAML. */
import type { Slip, Stop } from '../stop.js'
import { mustBeQuoted } from '../traps.js'
import { linesUpFrom } from './lines.js'

export function leadingSign({ text, offset, line, reason }: Stop): Slip | undefined {
  const named = /name of an (alias|anchor)|tag/.test(reason)
  const start = named ? offset - (/[*&!]/.test(text[offset] ?? '') ? 0 : 1) : offset
  const before = text.slice(line.start, start)
  if (!/^(?:[@`%*&!\]},|>]|\?\s)/.test(text.slice(start, start + 2)) || !/(^|[:-])\s*$/.test(before)) {
    return /line break is|width|chomping/.test(reason) ? blockSign({ text, offset, line, reason }) : undefined
  }
  if (before.trim() === '' && /^\S+:\s/.test(text.slice(start, line.end))) {
    return { offset: start, length: 1, message: nameWords(text[start]!) }
  }
  return { offset: start, length: 1, ...mustBeQuoted(text, start) }
}

/** `*` and `&` name something to YAML, so it reads `*New* program` as a name with text behind it. */
export function aliasInText({ text, offset, line }: Stop): Slip | undefined {
  const found = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)[*&][^\s,]+\s*$/.exec(text.slice(line.start, offset))
  if (!found || found[1]!.trim() === '') return undefined
  const start = line.start + found[1]!.length
  return { offset: start, length: 1, ...mustBeQuoted(text, start) }
}

/** A sign at the beginning of a line, where the parser went on for a while. */
export function signBeforeName({ text, line }: Stop): Slip | undefined {
  for (const { start, end } of linesUpFrom(text, line, 2)) {
    const sign = /^\s*([@`%*&!|>])/.exec(text.slice(start, end))
    if (!sign) continue
    return { offset: start + sign[0].length - 1, length: 1, message: nameWords(sign[1]!) }
  }
  return undefined
}

export const nameWords = (sign: string) => `the name of a field cannot begin with ${sign}.`

/** `|` and `>` begin a block of text, so nothing may stand beside them. */
function blockSign({ text, line }: Stop): Slip | undefined {
  const found = /(:|-)\s+([|>])/.exec(text.slice(line.start, line.end))
  if (!found) return undefined
  const offset = line.start + found.index + found[0].length - 1
  return { offset, length: 1, ...mustBeQuoted(text, offset) }
}

export function unseenCharacter({ text, reason }: Stop): Slip | undefined {
  if (!/null byte|non-printable|valid JSON character/.test(reason)) return undefined
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const offset = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\uFFFE\uFFFF]/)
  if (offset === -1) return undefined
  return {
    offset,
    length: 1,
    message: 'a character that cannot be seen stands here. Delete it, and type the text again.',
  }
}

export function backslash({ text, offset, reason }: Stop): Slip | undefined {
  if (!/escape|hexadecimal/.test(reason)) return undefined
  const at = text.lastIndexOf('\\', offset)
  const message = 'in double quotes a backslash begins a code. Use single quotes around the value, or write \\\\.'
  return { offset: at, length: 2, message }
}

export function tooDeep({ offset, reason }: Stop): Slip | undefined {
  if (!reason.startsWith('nesting')) return undefined
  return {
    offset,
    length: 1,
    message: 'this is nested deeper than any record goes. Look at its brackets and indentation.',
  }
}
