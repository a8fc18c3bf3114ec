/** Gives findings a line and a column, and prints them for people. */
import { frameOf, printFrame, splitLines, type Frame, type Lines } from './explain/frame.js'
import { plainInk, visible, type Ink } from './explain/ink.js'
import { placesIn, type Point } from './explain/places.js'
import type { Subject } from './explain/subjects.js'
import type { Finding, Place } from './finding.js'
import type { SourceFile } from './read.js'
import { cellName } from './sheets/book.js'
import { decodeAnyway } from './yaml/decode.js'
import type { Edit } from './yaml/edit.js'

/** Something wrong with the content, in words for its author. */
export interface Problem extends Subject {
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
  /** An error keeps content from being built; a warning is worth a look. */
  severity: 'error' | 'warning'
  /** What to do, where exactly one thing is right: `write 40`. */
  cure?: string
  /** The same as a change of the file's text (without a byte-order mark), counted in UTF-16 units from 0. */
  mend?: Edit
  /** The field as people read it, items of lists counted from 1: `positions[2].titles`. */
  field?: string
}

export interface Explaining {
  severity?: Problem['severity']
  /** What a place is about. */
  subjectOf?(place: Place): Subject
}

/** Each finding as a problem, in the order of files and lines. Only files with findings in them are read again. */
export function explain(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  { severity = 'error', subjectOf = () => ({}) }: Explaining = {},
): Problem[] {
  const places = placesIn(files)
  const problems = new Map<string, Problem>()
  for (const finding of findings) {
    const problem = locate(finding)
    problems.set(`${problem.path}\n${problem.cell ?? `${problem.line}:${problem.column}`}\n${problem.message}`, problem)
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...problems.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(sheetOf(a), sheetOf(b)) || a.line - b.line || a.column - b.column,
  )

  function locate({ place, message, other, field, cure, mend: planned }: Finding): Problem {
    const mend = planned && places.editOf(planned, place)
    return {
      ...problemPlace(place, places.pointOf(place)),
      message: typeof message === 'string' ? message : message(other ? describe(other) : ''),
      severity,
      ...subjectOf(place),
      ...(cure !== undefined && { cure }),
      ...(mend && { mend }),
      ...(field !== undefined && field !== '' && { field }),
    }
  }

  function describe(place: Place): string {
    return printPlace(problemPlace(place, places.pointOf(place)))
  }
}

/** The lines that problems are about; `files` are those that were compiled. */
export function framesOf(problems: readonly Problem[], files: Iterable<SourceFile>): Map<Problem, Frame> {
  const framed = problems.filter(({ length }) => length > 0)
  const shown = new Set(framed.map(({ path }) => path))
  const texts = new Map<string, Lines>()
  for (const file of files) {
    if (shown.has(file.path) && !file.book) texts.set(file.path, splitLines(decodeAnyway(file.bytes)))
  }
  return new Map(
    framed.flatMap((problem) => {
      const lines = texts.get(problem.path)
      return lines ? [[problem, frameOf(lines, problem)] as const] : []
    }),
  )
}

export interface FormatOptions {
  /** Colours, where text is shown in colours. */
  ink?: Ink
  /** What is told behind the number of problems. Left out: that nothing was written. */
  outcome?: string
}

/**
 * Problems and warnings as text: each with its place and its line of the file, then how many there are.
 * `files` are those that were compiled.
 */
export function format(
  problems: readonly Problem[],
  files: Iterable<SourceFile>,
  { ink = plainInk, outcome = 'Nothing was written.' }: FormatOptions = {},
): string {
  const failing = new Set(problems.map(({ path }) => path))
  const frames = framesOf(problems, files)
  const parts = problems.map((problem) => {
    const { severity, message } = problem
    const frame = frames.get(problem)
    const mark = severity === 'warning' ? `${ink.warning('warning:')} ` : ''
    const shown = frame ? printFrame(frame, problem, ink) : ''
    return `${ink.place(visible(printPlace(problem)))}  ${mark}${visible(message + besides(problem))}\n${shown}`
  })
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counts = [
    ...(errors > 0 ? [countOf(errors, 'problem')] : []),
    ...(problems.length > errors ? [countOf(problems.length - errors, 'warning')] : []),
  ]
  const end = errors > 0 && outcome !== '' ? ` ${outcome}` : ''
  return `${parts.join('')}${counts.join(' and ')} in ${countOf(failing.size, 'file')}.${end}\n`
}

type ProblemPlace = Pick<Problem, 'path' | 'line' | 'column' | 'length' | 'cell'>

/** A place as problems name it. */
export const problemPlace = ({ file, cell }: Place, point: Point): ProblemPlace => ({
  path: file,
  ...point,
  ...(cell && { cell: cellName(cell) }),
})

/** `content/people.yaml:3:5`, or `content/residents.xlsx Residents!D14`. */
export function printPlace({ path, line, column, cell }: Omit<ProblemPlace, 'length'>): string {
  return cell === undefined ? `${path}:${line}:${column}` : [path, cell].filter((part) => part !== '').join(' ')
}

const sheetOf = ({ cell = '' }: Problem) => cell.slice(0, Math.max(0, cell.lastIndexOf('!')))

/** The cure of a cell, which has no line below which it could stand. */
function besides({ cell, cure }: Problem): string {
  return cell !== undefined && cure?.startsWith('write ') ? ` W${cure.slice(1)}.` : ''
}

export const countOf = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
