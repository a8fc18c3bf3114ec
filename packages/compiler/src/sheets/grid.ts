/** Lays records out in rows and columns, so that reading them back gives the same records. */
import type { CollectionName } from '@housestaff/schema'
import type { Fields } from '../entry.js'
import { columnsOf, type Column } from './columns.js'
import { headingOf } from './headings.js'
import { joinList } from './lists.js'
import { noteOf, offered } from './notes.js'

/** A sheet as it is written, column by column and row by row. */
export interface Grid {
  headings: string[]
  /** What belongs in each column. */
  notes: string[]
  /** The values between which the cells of each column choose; none where they are free. */
  choices: string[][]
  rows: string[][]
}

/** The rows of some records of a collection, fields as their authors wrote them. */
export function layOut(collection: CollectionName, records: readonly Fields[]): Grid {
  const all = columnsOf(collection)
  const blocks = records.map((record) => rowsOf(all, record))
  const used = new Set(blocks.flatMap((rows) => rows.flatMap((row) => [...row.keys()])))
  const columns = all.filter((column) => used.has(column) || isOffered(column))
  return {
    headings: columns.map((column) => headingOf({ column })),
    notes: columns.map((column) => noteOf(column, columns)),
    choices: columns.map((column) => offered(column)),
    rows: blocks.flatMap((rows) => rows.map((row) => columns.map((column) => row.get(column) ?? ''))),
  }
}

/** Columns that a sheet has even where no record fills them: what is required, and what is plainly the collection’s own. */
function isOffered({ path, kind, need, isOwn }: Column): boolean {
  if (kind === 'data' || kind === 'name') return false
  const isCommon = ['id', 'asOf', 'sources'].includes(path[0]!)
  return isOwn ? need !== undefined || path.length === 1 : isCommon && need !== undefined
}

type Row = Map<Column, string>

/** The rows of a record: the first holds all but what lists go on with; each begins with the id. */
export function rowsOf(columns: readonly Column[], record: Fields): Row[] {
  const rows: Row[] = [new Map()]
  const byPath = new Map(columns.map((column) => [column.path.join('.'), column]))
  const id = byPath.get('id')!
  walk(record, [], 0)
  for (const row of rows.slice(1)) row.set(id, String(record.id))
  return rows

  function walk(value: unknown, path: readonly string[], at: number): void {
    const column = byPath.get(path.join('.'))
    const isList = Array.isArray(value)
    if (isList && column?.kind === 'list') {
      write(column, joinList(value.map(String), column.node) ?? JSON.stringify(value), at)
    } else if (isList && byPath.has(`${path.join('.')}.*.${firstField(value)}`) && value.every(hasFields)) {
      for (const [index, item] of value.entries()) walk(item, [...path, '*'], index)
    } else if (hasFields(value) && (!column || column.kind !== 'value') && !isList) {
      for (const [name, field] of Object.entries(value)) walk(field, [...path, name], at)
    } else if (column) {
      write(column, typeof value === 'object' ? JSON.stringify(value) : String(value), at)
    }
  }

  function write(column: Column, text: string, at: number): void {
    while (rows.length <= at) rows.push(new Map())
    rows[at]!.set(column, text)
  }
}

const firstField = ([item]: unknown[]) => Object.keys((item as object | undefined) ?? {})[0]

/** Whether a value has a field, so that it leaves a trace in some cell. */
function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
