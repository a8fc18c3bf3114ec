/** Finds the line and the column of places, and the characters that a mend replaces. */
import type { Mend, Place } from '../finding.js'
import type { SourceFile } from '../read.js'
import { decodeAnyway } from '../yaml/decode.js'
import type { Edit } from '../yaml/edit.js'
import { extentOf, findPositions, type Positions, type Span } from '../yaml/positions.js'
import { lineOf, splitLines, type Lines } from './frame.js'

/** Where something stands: line and column counted from 1, and how many characters of the line it takes. */
export interface Point {
  line: number
  column: number
  length: number
}

interface Source {
  lines: Lines
  positions?: Positions
}

/** Places in these files. A file is read again once something in it is asked for. */
export function placesIn(files: readonly SourceFile[]) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const sources = new Map<string, Source>()
  return { pointOf, editOf }

  function pointOf(place: Place): Point {
    if (place.cell) {
      const { line, row = 1, column = 1 } = place.cell
      return { line: line ?? row, column, length: 0 }
    }
    const source = sourceOf(place)
    const span = source && spanOf(place, source)
    if (!source || !span) return { line: 1, column: 1, length: 0 }
    const { line, start, text } = lineOf(source.lines, span.start)
    const column = span.start - start
    return {
      line,
      column: column + 1,
      length: Math.max(1, Math.min(span.end - span.start, text.trimEnd().length - column)),
    }
  }

  function editOf({ text, begins, offset, length = 0 }: Mend, place: Place): Edit | undefined {
    if (offset !== undefined) return { start: offset, end: offset + length, text }
    const source = sourceOf(place)
    const span = source && wholeSpanOf(place, source)
    if (!source || !span) return undefined
    if (begins === undefined) return { ...span, text }
    const { start } = span
    return source.lines.text.startsWith(begins, start) ? { start, end: start + begins.length, text } : undefined
  }

  function sourceOf({ file, at, offset }: Place): Source | undefined {
    const known = sources.get(file)
    const found = byPath.get(file)
    // A place without either is the file as a whole, which may be a picture, or far too large.
    if (known || !found || (!at && offset === undefined)) return known
    const source = { lines: splitLines(decodeAnyway(found.bytes)) }
    sources.set(file, source)
    return source
  }
}

/** Where a place stands in its text: a value that is empty at its name, what is missing where it would belong. */
function spanOf({ at, part, words, offset, length = 0 }: Place, source: Source): Span | undefined {
  if (offset !== undefined) return { start: offset, end: offset + length }
  if (!at) return undefined
  const { spots } = (source.positions ??= findPositions(source.lines.text))
  for (let depth = at.length; depth >= 0; depth--) {
    const spot = spots.get(JSON.stringify(at.slice(0, depth)))
    const whole = depth === at.length
    const span = whole && part === 'value' ? (spot?.value ?? spot?.key) : (spot?.key ?? spot?.value)
    if (span) return (whole && words !== undefined && within(span, words, source.lines.text)) || span
  }
  return undefined
}

/** Where words stand in a value; nowhere, if they are folded over lines or spelled with codes. */
function within({ start, end }: Span, words: string, text: string): Span | undefined {
  const found = text.slice(start, end).indexOf(words)
  return found === -1 ? undefined : { start: start + found, end: start + found + words.length }
}

/** All that a mend of this place replaces, several lines of fields included; nothing, where that is not written there. */
function wholeSpanOf(place: Place, source: Source): Span | undefined {
  if (!place.at) return spanOf(place, source)
  const { text } = source.lines
  const positions = (source.positions ??= findPositions(text))
  const extent = extentOf(positions, place.at)
  return extent && place.words !== undefined ? within(extent, place.words, text) : extent
}
