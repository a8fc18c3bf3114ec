/** What a spreadsheet holds, once it is opened: sheets of rows of cells, as their author sees them. */
import type { CellPlace, Finding } from '../finding.js'

/** An opened spreadsheet. */
export interface Book {
  /** Empty where the file cannot be opened. */
  sheets: Sheet[]
  /** Why it cannot be opened, or which part of it. */
  findings: Finding[]
}

export interface Sheet {
  /** Empty where the file is one sheet. */
  name: string
  isHidden: boolean
  /** Rows that hold something, from the top. */
  rows: Row[]
  hiddenColumns: ReadonlySet<number>
  merged: Range[]
}

export interface Row {
  /** Counted from 1. */
  number: number
  isHidden: boolean
  /** The line of the file on which it begins, where rows are lines. */
  line?: number
  /** Cells that hold something, from the left. */
  cells: Cell[]
}

export interface Cell {
  /** Counted from 1. */
  column: number
  /** What the cell shows; a date as ISO 8601 writes it, as far as it is shown. */
  text: string
  /** The number in it, where it holds one that it may show otherwise. */
  number?: string
  /** Whether it holds a date. */
  isDate?: boolean
  /** Why it cannot be read, or only as a number, in words that follow its place. */
  wrong?: string
  /** Why its text cannot be read where a number will do. */
  textWrong?: string
}

/** Cells in a rectangle. */
export interface Range {
  from: { row: number; column: number }
  to: { row: number; column: number }
}

/** What a spreadsheet may hold at most. Excel’s own sheets end at its last row and column. */
export const most = { bytes: 20e6, unpacked: 200e6, row: 1_048_576, column: 16_384 }

/** `Residents!D14`, `D14` where the file is one sheet, `Residents` for all of it. */
export function cellName({ sheet, row, column }: CellPlace): string {
  const cell =
    row === undefined ? '' : `${column === undefined ? row : columnName(column)}${column === undefined ? '' : row}`
  const name = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) || sheet === '' ? sheet : `'${sheet.replaceAll("'", "''")}'`
  return [name, cell].filter((part) => part !== '').join('!')
}

/** `D` for 4. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** 4 for `D`. */
export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
