/** Plans changes of a sheet: values of records in it, and records below them. */
import type { CollectionName } from '@housestaff/schema'
import type { Fields } from '../entry.js'
import type { Sheet } from './book.js'
import type { CellChange, SheetChange } from './change.js'
import { columnsOf, type Column } from './columns.js'
import { rowsOf } from './grid.js'
import { findHeader } from './header.js'
import { headingOf } from './headings.js'
import { idFrom } from './ids-from-names.js'

/** How a sheet writes what a field refers to, where that is not the id. */
export type Wording = (refersTo: string, id: string) => string | undefined

/** Expects a sheet without a problem. A column that is needed and missing is added at its right. */
export function reviseSheet(path: string, sheet: Sheet, collection: CollectionName) {
  const columns = columnsOf(collection)
  const header = findHeader(path, sheet, collection, [])!
  const placed = [...header.columns.values()]
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.at(-1)!.column))
  const added: Column[] = []
  const change: SheetChange = { path, sheet: sheet.name, cells: [] }
  let last = sheet.rows.at(-1)!.number
  return { change, header, write, set, add }

  function write(row: number, column: number, text: string): void {
    if (!change.cells.some((cell) => cell.row === row && cell.column === column))
      change.cells.push({ row, column, text })
  }

  /** Writes a field of the record that begins in this row. */
  function set(row: number, field: string, text: string): void {
    const column = columns.find(({ path }) => path.join() === field)!
    write(row, placeOf(column, 0).at, text)
  }

  /** Writes a record below all others. */
  function add(record: Fields, wording: Wording): void {
    const rows = rowsOf(columns, record)
    const hasId = placed.some(({ column }) => column.path[0] === 'id')
    const isNamed = rows.length === 1 && (idFrom(record)?.id ?? record.person) === record.id
    const first = last + 1
    for (const [index, row] of rows.entries()) {
      for (const [column, text] of row) {
        if (column.path[0] === 'id' && !hasId && isNamed) continue
        const { refersTo } = column.node
        const words = refersTo && column.kind === 'value' ? wording(refersTo, text) : undefined
        const { at, isBeside } = placeOf(column, index)
        const number = isBeside ? first : first + index
        change.cells.push(cellLikeThoseAbove(number, at, words ?? text))
        last = Math.max(last, number)
      }
    }
  }

  /** A column, and whether the items of a list stand beside each other there. */
  function placeOf(column: Column, index: number): { at: number; isBeside: boolean } {
    const own = placed.filter((one) => one.column === column)
    const plain = own.find(({ item }) => item === undefined)
    const numbered = own.find(({ item }) => item === index + 1)
    const known = plain ?? numbered
    if (known) return { at: known.at, isBeside: !plain }
    const at = width + 1 + (added.includes(column) ? added.indexOf(column) : added.length)
    if (!added.includes(column)) {
      added.push(column)
      const { number, cells } = header.row
      const like = { row: number, column: cells.at(-1)!.column }
      change.cells.push({ row: number, column: at, text: headingOf({ column }), like })
    }
    return { at, isBeside: false }
  }

  /** Numbers stay numbers where those above are, so that the sheet shows no text among them. */
  function cellLikeThoseAbove(row: number, column: number, text: string): CellChange {
    for (const { number, cells } of sheet.rows.toReversed()) {
      const cell = number > header.row.number ? cells.find((one) => one.column === column) : undefined
      if (!cell) continue
      const isNumber = cell.number !== undefined && !cell.isDate && /^(0|[1-9]\d{0,14})$/.test(text)
      return { row, column, text, ...(isNumber && { isNumber }), like: { row: number, column } }
    }
    return { row, column, text }
  }
}
