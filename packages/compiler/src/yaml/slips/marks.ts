/** Slips with quotes and brackets. */
import { readMarks, type Mark } from '../open-marks.js'
import { findPositions } from '../positions.js'
import { hasMore, lineAround, restOfLine } from '../quote.js'
import type { Slip, Stop } from '../stop.js'
import { mustBeQuoted } from '../traps.js'
import { nameWords } from './signs.js'

export function openMark({ text, offset, reason, line }: Stop): Slip | undefined {
  const { open, closed } = readMarks(text, offset)
  const overLines = closed && closed.offset < line.start && closed.end >= line.start ? closed : undefined
  const swallowsField = /^\s*(- )?[\w-]+:\s/.test(text.slice(line.start, line.end))
    ? open.findLast(({ offset }) => offset < line.start)
    : undefined
  const mark = /deficient|unexpected end/.test(reason) ? open.at(-1) : (overLines ?? swallowsField)
  if (!mark) return undefined
  const own = lineAround(text, mark.offset)
  const closing = { '"': '"', "'": "'", '[': ']', '{': '}' }[mark.sign]
  const content = text.slice(own.start, own.end).replace(/[,\s]+$/, '')
  const below = text.slice(own.end).trimStart()
  const endsHere = below === '' || /^(- |[\w-]+:\s)/.test(below)
  return {
    offset: mark.offset,
    length: 1,
    message: `this ${isQuote(mark) ? 'quote' : mark.sign} is never closed. Write ${closing} where it ends.`,
    // Of brackets in brackets, where the inner ones end is not all that is wrong.
    ...(endsHere &&
      !open.some(({ offset }) => offset < mark.offset) &&
      !/\s#/.test(text.slice(mark.offset, own.end)) && {
        cure: `write ${content.trimStart()}${closing}`,
        mend: { offset: own.start, length: own.end - own.start, text: `${content}${closing}` },
      }),
  }
}

const isQuote = ({ sign }: Mark) => sign === '"' || sign === "'"

export function missingComma({ text, offset, reason }: Stop): Slip | undefined {
  if (reason.startsWith('expected the node content')) {
    return { offset, length: 1, message: 'an item is missing between two commas. Remove one comma.' }
  }
  if (reason !== 'missed comma between flow collection entries') return undefined
  if (text[offset] === ':') {
    const field = /[^\s,[{]\s+([a-z]\w*)$/.exec(text.slice(lineAround(text, offset).start, offset))?.[1]
    if (field !== undefined && readMarks(text, offset).open.at(-1)?.sign === '{') {
      const message = `a comma is missing before ${field}, if that is a field. If it is part of a text, put all of the text in quotes.`
      return { offset: offset - field.length, length: field.length, message }
    }
    return {
      offset,
      length: 1,
      message: 'a colon inside brackets must be in quotes, together with the text around it.',
    }
  }
  return { offset, length: 1, message: 'a comma is missing before this. Items in brackets stand between commas.' }
}

export function textAfterQuote({ text, offset, line }: Stop): Slip | undefined {
  const { closed } = readMarks(text, offset)
  if (!closed || closed.offset < line.start || /\S/.test(text.slice(closed.end + 1, offset))) return undefined
  const rest = text.slice(offset, line.end)
  return {
    offset,
    length: Math.max(1, rest.replace(/\s+#.*$/, '').trimEnd().length),
    message: 'text follows a closing quote. Put quotes around the whole value.',
    ...(!hasMore(text, offset) && requoted(text, closed, line)),
  }
}

export function textAfterBracket({ text, offset, line, reason }: Stop): Slip | undefined {
  if (!/bad indentation|end of the stream|after a mapping key/.test(reason)) return undefined
  const { bracket, open } = readMarks(text, offset)
  if (!bracket || bracket.end < line.start || open.length > 0) return undefined
  if (/\S/.test(text.slice(bracket.end + 1, offset))) return undefined
  const rest = text.slice(offset, line.end)
  if (text.slice(lineAround(text, bracket.offset).start, bracket.offset).trim() === '') {
    return /:\s/.test(rest) ? { offset: bracket.offset, length: 1, message: nameWords(bracket.sign) } : undefined
  }
  const closing = text[bracket.end]!
  return {
    offset,
    length: Math.max(1, rest.replace(/\s+#.*$/, '').trimEnd().length),
    message: `text follows ${closing}. If all of the value is text, put it in quotes; if not, end it at ${closing}.`,
  }
}

/** The line with one pair of quotes around all of its value, where it is clear which of its quotes belong to the text. */
function requoted(text: string, { sign, offset }: Mark, line: Stop['line']): Pick<Slip, 'cure' | 'mend'> {
  const value = restOfLine(text, offset)
  const other = sign === '"' ? "'" : '"'
  const inner = readings.find(([form]) => form.test(value))?.[1](value)
  if (inner === undefined || value.includes('\\')) return {}
  const quoted = inner.includes(other) ? `'${inner.replaceAll("'", "''")}'` : `${other}${inner}${other}`
  return {
    cure: `write ${text.slice(line.start, offset).trimStart()}${quoted}`,
    mend: { offset, length: value.length, text: quoted },
  }
}

/** What is meant by quotes within quotes: the forms of which each can be read in one way only. */
const readings: [form: RegExp, text: (value: string) => string][] = [
  // 'Ana's program' and 'Ana's program: apostrophes stand between letters.
  [/^'(?:[^']|(?<=\p{L})'(?=\p{L}))*'?$/u, (value) => value.replaceAll(/^'|'$/g, '')],
  // 'The residents' program': the outer quotes are a pair.
  [/^(['"])(?:(?!\1).)*[^\s'"]\1(?=[^\p{L}\d'"])(?:(?!\1).)*\1$/u, (value) => value.slice(1, -1)],
  // "Primary" Care: the quotes are around a part of the text.
  [/^"[^\s"]([^"]*[^\s"])?"[^\p{L}\d"][^"]*$/u, (value) => value],
]

/** Brackets where a name is expected: a template's {{ name }}, or a name that is a list. */
export function complexName({ text, reason }: Stop): Slip | undefined {
  if (!reason.includes('complex keys')) return undefined
  const { bracketed } = findPositions(text)
  if (bracketed === undefined) return undefined
  const { start } = lineAround(text, bracketed)
  const before = text.slice(start, bracketed)
  const value = /(?<=[:-]\s+)[[{][[{\s]*$/.exec(before)
  if (value) return { offset: start + value.index, length: 1, ...mustBeQuoted(text, start + value.index) }
  const offset = bracketed - (/\?\s+$/.exec(before)?.[0].length ?? 0)
  return { offset, length: 1, message: nameWords(text[offset]!) }
}
