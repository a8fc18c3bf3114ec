/** Slips with quotes and brackets. */
import { readMarks, type Mark } from '../open-marks.js'
import { goesOn, lineAround } from '../quote.js'
import type { Slip, Stop } from '../stop.js'
import { mustBeQuoted } from '../traps.js'

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
  const below = text.slice(own.end).trimStart()
  const endsHere = below === '' || /^(- |[\w-]+:\s)/.test(below)
  return {
    offset: mark.offset,
    length: 1,
    message: `this ${isQuote(mark) ? 'quote' : mark.sign} is never closed. Write ${closing} where it ends.`,
    ...(endsHere &&
      !/\s#/.test(text.slice(mark.offset, own.end)) && {
        cure: `write ${text
          .slice(own.start, own.end)
          .trim()
          .replace(/[,\s]+$/, '')}${closing}`,
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
    ...(!goesOn(text, offset) && { cure: `write ${requoted(text, closed, line)}` }),
  }
}

/** The line with one pair of quotes around all of its value. */
function requoted(text: string, { sign, offset }: Mark, line: Stop['line']): string {
  const value = text
    .slice(offset, line.end)
    .replace(/\s+#.*$/, '')
    .trimEnd()
  const other = sign === '"' ? "'" : '"'
  // `'it's here'` means the text between the outer quotes; `"A" and B` means its quotes as well.
  const inner = value.length > 1 && value.endsWith(sign) ? value.slice(1, -1) : value
  const key = text.slice(line.start, offset).trimStart()
  return inner.includes(other) ? `${key}'${inner.replaceAll("'", "''")}'` : `${key}${other}${inner}${other}`
}

export function braces({ text, reason }: Stop): Slip | undefined {
  if (!reason.includes('complex keys')) return undefined
  const found = /(^|[:-]\s+)([{[])/m.exec(text)
  if (!found) return undefined
  const offset = found.index + found[1]!.length
  return { offset, length: 1, ...mustBeQuoted(text, offset) }
}
