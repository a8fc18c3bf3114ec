/** What becomes of the cells of a sheet, all others staying as they are. */
import { cellName } from './book.js'

export interface SheetChange {
  path: string
  /** The sheet’s name; empty in CSV. */
  sheet: string
  cells: CellChange[]
}

export interface CellChange {
  row: number
  column: number
  text: string
  /** Whether the text is written as a number, as those above it are. */
  isNumber?: boolean
  /** The cell that it is to look like. */
  like?: { row: number; column: number }
}

/** The cells of each row together, from the top and from the left. */
export function rowsOfChange({ cells }: SheetChange): [row: number, cells: CellChange[]][] {
  const rows = new Map<number, CellChange[]>()
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return [...rows].sort(([a], [b]) => a - b).map(([row, own]) => [row, own.sort((a, b) => a.column - b.column)])
}

/** The first cell of a row as people name it: `content/residents.xlsx Rosters!A45`. */
export function placeOfRow({ path, sheet }: SheetChange, row: number, cells: readonly CellChange[]): string {
  return `${path} ${cellName({ sheet, row, column: cells[0]!.column })}`
}

/** Why a sheet cannot be changed here, in words that follow its place. */
export class CannotChange extends Error {}
