/** Reads the records of a sheet: each takes a row, and more rows with its id where its lists go on. */
import type { CollectionName } from '@housestaff/schema'
import type { Cells, Entry, Fields } from '../entry.js'
import { fieldName, isAlong, type CellPlace, type Finding, type Path } from '../finding.js'
import { cellName, type Row, type Sheet } from './book.js'
import { columnsOf } from './columns.js'
import { findHeader, type Header } from './header.js'
import type { Placed } from './headings.js'
import { idFrom, idSources } from './ids-from-names.js'
import { readCell } from './values.js'

/** A value and where it stands. */
interface Filled {
  placed: Placed
  value: unknown
  degrees?: string[]
  row: Row
  /** Its place in the record, once that is known. */
  path: Path
}

/** The rows of one record. */
interface Group {
  rows: Row[]
  filled: Filled[]
  /** Cells that were told to be wrong. */
  told: Path[]
}

/** The records of a sheet that is not empty. Findings are added to `findings`. */
export function recordsOfSheet(file: string, sheet: Sheet, collection: CollectionName, findings: Finding[]): Entry[] {
  const header = findHeader(file, sheet, collection, findings)
  if (!header) return []
  const below = sheet.rows.filter(({ number }) => number > header.row.number)
  const tell = (row: Row, column: number, message: string, field?: string) =>
    findings.push({ place: { file, cell: cellOf(sheet, row, column) }, message, ...(field !== undefined && { field }) })
  tellMerged(sheet, header, below, tell)
  tellHidden(below, tell)
  const groups: Group[] = []
  const byId = new Map<string, Group>()
  for (const row of below) {
    const group = readRow(row)
    if (group.filled.length === 0 && group.told.length === 0) continue
    const id = group.filled.find(({ placed }) => placed.column.path[0] === 'id')?.value
    const same = typeof id === 'string' ? byId.get(id) : undefined
    if (same && goesOn(same, group)) {
      same.rows.push(row)
      same.filled.push(...group.filled.filter(isItem))
      same.told.push(...group.told)
      continue
    }
    groups.push(group)
    if (typeof id === 'string' && !same) byId.set(id, group)
  }
  return groups.map((group) => entryOf(group))

  function readRow(row: Row): Group {
    const group: Group = { rows: [row], filled: [], told: [] }
    for (const cell of row.cells) {
      const placed = header!.columns.get(cell.column)
      if (!placed) continue
      const reading = readCell(cell, placed.column)
      const { path } = placed.column
      if ('wrong' in reading) {
        group.told.push(path)
        const field = fieldName(path.filter((step) => step !== '*'))
        tell(row, cell.column, `${field}: ${reading.wrong}`, field)
      } else group.filled.push({ placed, row, path, ...reading })
    }
    return group
  }

  function entryOf(group: Group): Entry {
    const fields: Fields = {}
    const made = new Set<unknown>()
    placeItems(group.filled)
    // A name may bring degrees, so those of their own column go first.
    const inOrder = [...group.filled].sort((a, b) => Number(a.degrees !== undefined) - Number(b.degrees !== undefined))
    for (const filled of inOrder) {
      if (!put(fields, filled, made)) {
        tell(filled.row, filled.placed.at, saidTwice(filled, group), fieldName(filled.path))
        group.told.push(filled.path)
      } else if (filled.degrees) putDegrees(filled, filled.degrees)
    }
    const given = fields.id === undefined ? idFrom(fields) : undefined
    if (given) fields.id = given.id
    const isNamed = fields.id !== undefined || !group.told.some(([field]) => field === 'name' || field === 'title')
    return {
      file,
      at: [],
      fields,
      collection,
      cells: cellsOf(sheet, header!, group, collection),
      told: isNamed ? group.told : [...group.told, ['id']],
      ...(given && { idFrom: given.field }),
    }

    function putDegrees(filled: Filled, degrees: string[]): void {
      if (!columnsOf(collection).some(({ path }) => path.join() === 'degrees')) return
      if (fields.degrees === undefined) fields.degrees = degrees
      else if (JSON.stringify(fields.degrees) !== JSON.stringify(degrees)) {
        const message = `name: it ends in ${degrees.join(', ')}, and the degrees are written otherwise in their own column. Keep one of them.`
        tell(filled.row, filled.placed.at, message, 'name')
      }
    }
  }

  function saidTwice(filled: Filled, group: Group): string {
    const other = group.filled.find((one) => one !== filled && isAlong(one.path, filled.path)) ?? filled
    const place = cellName({ sheet: '', row: other.row.number, column: other.placed.at })
    return `${fieldName(filled.path)}: ${place} says this as well. Keep one of the two cells.`
  }
}

const isItem = ({ placed }: Filled) => placed.column.path.includes('*')

/** Whether a row carries on a record: it adds to a list, and says nothing else that is not said already. */
function goesOn({ filled }: Group, next: Group): boolean {
  const said = new Map(
    filled.filter((one) => !isItem(one)).map(({ placed, value }) => [placed.at, JSON.stringify(value)]),
  )
  return (
    next.filled.some(isItem) &&
    next.filled.every((one) => isItem(one) || said.get(one.placed.at) === JSON.stringify(one.value))
  )
}

/** Counts the items of each list: in each row the one without a number first. */
function placeItems(filled: Filled[]): void {
  const counts = new Map<string, number>()
  const places = new Map<string, number>()
  const items = filled
    .filter(isItem)
    .sort((a, b) => a.row.number - b.row.number || (a.placed.item ?? 0) - (b.placed.item ?? 0))
  for (const one of items) {
    const { path } = one.placed.column
    const end = path.indexOf('*')
    const list = path.slice(0, end).join('.')
    const item = `${list} ${one.row.number} ${one.placed.item ?? 0}`
    const index = places.get(item) ?? counts.get(list) ?? 0
    if (!places.has(item)) counts.set(list, index + 1)
    places.set(item, index)
    one.path = [...path.slice(0, end), index, ...path.slice(end + 1)]
  }
}

/** Puts a value into the fields, unless something is there already. `made` are the fields and lists made for that. */
function put(fields: Fields, { path, value }: Filled, made: Set<unknown>): boolean {
  let parent = fields
  for (let at = 0; at < path.length - 1; at++) {
    const step = path[at]!
    if (!Object.hasOwn(parent, step)) made.add((parent[step] = typeof path[at + 1] === 'number' ? [] : {}))
    parent = parent[step] as Fields
    // What one cell gave as a whole has no room for parts.
    if (!made.has(parent)) return false
  }
  const last = path.at(-1)!
  if (Object.hasOwn(parent, last)) return false
  parent[last] = value
  return true
}

function cellOf(sheet: Sheet, row: Row, column: number): CellPlace {
  return { sheet: sheet.name, row: row.number, column, ...(row.line !== undefined && { line: row.line }) }
}

/** Finds the cells of a record’s values. */
function cellsOf(sheet: Sheet, header: Header, { rows, filled }: Group, collection: CollectionName): Cells {
  const columns = [...header.columns.values()]
  const columnOf = (path: Path) => columns.find(({ column }) => isAlong(path, column.path))
  const filledAt = (path: Path) => filled.find((one) => isAlong(path, one.path))
  return {
    holds: (cell) => cell.sheet === sheet.name && rows.some(({ number }) => number === cell.row),
    missingColumn(path) {
      if (columnOf(path)) return undefined
      return columnsOf(collection).find((column) => column.kind !== 'data' && isAlong(path, column.path))?.label
    },
    at(path) {
      const source = path[0] === 'id' ? idSources.map((field) => filledAt([field])).find(Boolean) : undefined
      const found = filledAt(path) ?? source
      if (found) return cellOf(sheet, found.row, found.placed.at)
      const placed = columnOf(path)
      const item = path.findIndex((step) => typeof step === 'number')
      const row = filled.find((one) => item !== -1 && isAlong(path.slice(0, item + 1), one.path))?.row ?? rows[0]!
      return placed ? cellOf(sheet, row, placed.at) : cellOf(sheet, header.row, header.row.cells[0]!.column)
    },
  }
}

type Tell = (row: Row, column: number, message: string) => void

function tellMerged({ merged }: Sheet, header: Header, rows: Row[], tell: Tell): void {
  for (const { from, to } of merged) {
    const row = rows.find(({ number }) => number >= from.row && number <= to.row)
    if (!row || to.row <= header.row.number) continue
    const [first, last] = [from, to].map((end) => cellName({ sheet: '', ...end }))
    tell(
      { ...row, number: from.row },
      from.column,
      `${first} to ${last} are merged, so only ${first} holds a value. Unmerge them, and fill each cell.`,
    )
  }
}

/** Rows that nobody sees may be there for a reason, or by mistake. */
function tellHidden(rows: Row[], tell: Tell): void {
  let first: Row | undefined
  for (const [index, row] of rows.entries()) {
    if (!row.isHidden) continue
    first ??= row
    if (rows[index + 1]?.isHidden) continue
    const which = first === row ? `row ${row.number} is` : `rows ${first.number} to ${row.number} are`
    tell(
      first,
      first.cells[0]!.column,
      `${which} hidden, and what is there would be published. Show what is meant to be, and delete the rest.`,
    )
    first = undefined
  }
}
