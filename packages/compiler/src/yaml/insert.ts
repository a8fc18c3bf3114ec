/** Adds fields and items to YAML text, in the manner in which the lines around them are written. */
import type { Fields } from '../entry.js'
import type { Path } from '../finding.js'
import type { Edit } from './edit.js'
import { extentOf, findPositions, type Positions, type Span } from './positions.js'
import { blockLines, flow } from './print.js'
import { lineAround } from './quote.js'

/** A text that can be read, and where its names and values stand. */
export interface Located {
  text: string
  positions: Positions
}

export const locate = (text: string): Located => ({ text, positions: findPositions(text) })

/** Adds a field to the fields at `at`, below the field `after` where there is one, and first where there is none. */
export function insertField(
  { text, positions }: Located,
  at: Path,
  [name, value]: [string, string],
  after: string,
): Edit {
  const fields = positions.spots.get(JSON.stringify(at))!.value!
  const above = extentOf(positions, [...at, after])
  if (text[fields.start] === '{') {
    if (above) return insertion(above.end, `, ${name}: ${value}`)
    return insertion(fields.start + 1, ` ${name}: ${value},`)
  }
  const line = `${name}: ${value}`
  const indent = ' '.repeat(fields.start - lineAround(text, fields.start).start)
  return above
    ? insertion(endOfLine(text, above.end), `${lineBreakOf(text)}${indent}${line}`)
    : insertion(fields.start, `${line}${lineBreakOf(text)}${indent}`)
}

/** Adds an item to the end of the list of texts at `at`, which has some. */
export function appendText({ text, positions }: Located, at: Path, count: number, item: string): Edit {
  const list = positions.spots.get(JSON.stringify(at))!.value!
  if (text[list.start] === '[') return appendInBrackets(text, list, [item])
  const last = positions.spots.get(JSON.stringify([...at, count - 1]))!.value!
  const [dash] = /^\s*- +/.exec(text.slice(lineAround(text, last.start).start))!
  return insertion(endOfLine(text, last.end), `${lineBreakOf(text)}${dash}${item}`)
}

/** Adds records to the end of the list at `at`, which has `count` of them. */
export function appendRecords({ text, positions }: Located, at: Path, count: number, records: readonly Fields[]): Edit {
  const lineBreak = lineBreakOf(text)
  const list = positions.spots.get(JSON.stringify(at))!.value!
  if (count === 0) {
    const lines = itemLines(records.map(blockLines), at.length === 0 ? '' : '  ', false)
    return { ...list, text: (at.length === 0 ? '' : lineBreak) + lines.join(lineBreak) }
  }
  if (text[list.start] === '[') return appendInBrackets(text, list, records.map(flow))
  const lastPath = [...at, count - 1]
  const last = positions.spots.get(JSON.stringify(lastPath))!.value!
  const { start } = lineAround(text, last.start)
  const indent = /^ */.exec(text.slice(start))![0]
  const isSpaced = count > 1 && /\n[^\S\n]*\r?\n$/.test(text.slice(0, start))
  const lines = itemLines(
    records.map((record) => (text[last.start] === '{' ? [flow(record)] : blockLines(record))),
    indent,
    isSpaced,
  )
  const gap = isSpaced ? lineBreak.repeat(2) : lineBreak
  return insertion(endOfLine(text, extentOf(positions, lastPath)!.end), gap + lines.join(lineBreak))
}

function appendInBrackets(text: string, list: Span, items: readonly string[]): Edit {
  const [trailing, comma] = /(,?)\s*$/.exec(text.slice(list.start, list.end - 1))!
  const start = list.end - 1 - trailing.length
  return { start, end: start + comma!.length, text: items.map((item) => `, ${item}`).join('') }
}

/** `- ` before the first line of each record, and as much room before the others. */
function itemLines(records: readonly string[][], indent: string, isSpaced: boolean): string[] {
  return records.flatMap((lines, index) => [
    ...(isSpaced && index > 0 ? [''] : []),
    ...lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`),
  ])
}

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text })
export const lineBreakOf = (text: string) => (/\r\n/.test(text) ? '\r\n' : '\n')

/** Where the line ends in which a value does; the value of a block of text ends with its last line break. */
const endOfLine = (text: string, end: number) => lineAround(text, text[end - 1] === '\n' ? end - 1 : end).end
