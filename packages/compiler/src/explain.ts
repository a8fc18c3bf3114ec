/** Gives findings a line and a column, and prints them for people. */
import { cellName } from './sheets/book.js'
import { lineOf, printFrame, splitLines, type Lines } from './explain/frame.js'
import type { Finding, Place } from './finding.js'
import type { SourceFile } from './read.js'
import { decodeAnyway } from './yaml/decode.js'
import { findPositions, type Positions, type Span } from './yaml/positions.js'

/** Something wrong with the content, in words for its author. */
export interface Problem {
  /** The file, as it was named to `compile`. */
  path: string
  /** Counted from 1; of a cell the row, but the line of the file in CSV. */
  line: number
  /** Counted from 1, in UTF-16 units as editors such as VS Code count them; of a cell its column. */
  column: number
  /** How many characters of the line it is about; 0 where it is about a cell or the whole file. */
  length: number
  /** The cell, or the sheet, of a spreadsheet, as spreadsheets name it: `Residents!D14`, in CSV `D14`. */
  cell?: string
  message: string
  severity: 'error'
  /** What to do, where exactly one thing is right: `write 40`. */
  cure?: string
  /** The field as people read it, items of lists counted from 1: `positions[2].titles`. */
  field?: string
}

interface Source {
  lines: Lines
  positions?: Positions
}

/** Each finding as a problem, in the order of files and lines. Only files with findings are read again. */
export function explain(findings: readonly Finding[], files: readonly SourceFile[]): Problem[] {
  const failing = new Set(findings.flatMap(({ place, other }) => [place.file, ...(other ? [other.file] : [])]))
  const sources = new Map<string, Source>()
  for (const file of files)
    if (failing.has(file.path) && !file.book) sources.set(file.path, { lines: splitLines(decodeAnyway(file.bytes)) })
  const problems = new Map<string, Problem>()
  for (const finding of findings) {
    const problem = locate(finding)
    problems.set(`${problem.path}\n${problem.cell ?? `${problem.line}:${problem.column}`}\n${problem.message}`, problem)
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...problems.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(sheetOf(a), sheetOf(b)) || a.line - b.line || a.column - b.column,
  )

  function locate({ place, message, other, field, cure }: Finding): Problem {
    return {
      path: place.file,
      ...pointOf(place),
      message: typeof message === 'string' ? message : message(other ? describe(other) : ''),
      severity: 'error',
      ...(place.cell && { cell: cellName(place.cell) }),
      ...(cure !== undefined && { cure }),
      ...(field !== undefined && field !== '' && { field }),
    }
  }

  function describe(place: Place): string {
    return printPlace({ path: place.file, ...pointOf(place), ...(place.cell && { cell: cellName(place.cell) }) })
  }

  function pointOf(place: Place): { line: number; column: number; length: number } {
    if (place.cell) {
      const { line, row = 1, column = 1 } = place.cell
      return { line: line ?? row, column, length: 0 }
    }
    const source = sources.get(place.file)
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
}

/** Where a place stands in its text: a value that is empty at its name, what is missing where it would belong. */
function spanOf({ at, part, offset, length = 0 }: Place, source: Source): Span | undefined {
  if (offset !== undefined) return { start: offset, end: offset + length }
  if (!at) return undefined
  const { spots } = (source.positions ??= findPositions(source.lines.text))
  for (let depth = at.length; depth >= 0; depth--) {
    const spot = spots.get(JSON.stringify(at.slice(0, depth)))
    const whole = depth === at.length
    const span = whole && part === 'value' ? (spot?.value ?? spot?.key) : (spot?.key ?? spot?.value)
    if (span) return span
  }
  return undefined
}

/**
 * Problems as text: each with its place and its line of the file, then how many there are.
 * `files` are those that were compiled.
 */
export function format(problems: readonly Problem[], files: Iterable<SourceFile>): string {
  const failing = new Set(problems.map(({ path }) => path))
  const texts = new Map<string, Lines>()
  for (const file of files)
    if (failing.has(file.path) && !file.book) texts.set(file.path, splitLines(decodeAnyway(file.bytes)))
  const parts = problems.map((problem) => {
    const lines = texts.get(problem.path)
    const frame = lines && problem.length > 0 ? printFrame(lines, problem) : ''
    return `${printPlace(problem)}  ${problem.message}${besides(problem)}\n${frame}`
  })
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${parts.join('')}${count(problems.length, 'problem')} in ${count(failing.size, 'file')}. Nothing was written.\n`.replaceAll(
    unprintable,
    '\uFFFD',
  )
}

/** `content/people.yaml:3:5`, or `content/residents.xlsx Residents!D14`. */
function printPlace({ path, line, column, cell }: Pick<Problem, 'path' | 'line' | 'column' | 'cell'>): string {
  return cell === undefined ? `${path}:${line}:${column}` : [path, cell].filter((part) => part !== '').join(' ')
}

const sheetOf = ({ cell = '' }: Problem) => cell.slice(0, Math.max(0, cell.lastIndexOf('!')))

/** The cure of a cell, which has no line below which it could stand. */
function besides({ cell, cure }: Problem): string {
  return cell !== undefined && cure?.startsWith('write ') ? ` W${cure.slice(1)}.` : ''
}

/** Signs that would move the cursor of a terminal or colour it. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\0-\x08\x0B-\x1F\x7F-\x9F]/g
