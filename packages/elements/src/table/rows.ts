/** What a table shows of a record, as text, so that all that draws, sorts and searches goes by the same words. */
import { foreign } from '../language.js'
import { spoken } from '../languages/speaking.js'
import type { Noun } from './words.js'

/** One line of a cell: its words, and the quiet ones before and after them. */
export interface Line {
  lead?: string | undefined
  text: string | number
  tail?: string | undefined
}

/** What a table is, in one language. */
export interface Table<Item = never> {
  noun: Noun
  columns: readonly Column<Item>[]
  facet: Facet<Item>
}

/** A column: what it shows of a record, and by what it sorts where that is not its first line. */
export interface Column<Item = never> {
  key: string
  label: string
  lines(record: Item): Line[]
  sortKey?(record: Item): string | number | undefined
  /** Whether it is left out where all rows say the same. */
  onlyToTellApart?: boolean
}

/** A choice beside the search: which of its kinds a record has. */
export interface Facet<Item = never> {
  label: string
  kinds(record: Item): readonly string[]
}

/** A record, read once for each change of data. */
export interface Row {
  /** Where it is not that of the words around the table. */
  language?: string | undefined
  lines: Record<string, Line[]>
  sortKeys: Record<string, string | number | undefined>
  kinds: readonly string[]
  /** What search looks in; made at the first search. */
  folded?: string
}

/** Reads `record` in its own language; throws where it is not of the form that the columns expect. */
export function readRow<Item>(record: Item, tableIn: (language: string) => Table<Item>, language: string): Row {
  const other = foreign(record as { lang?: string }, language)
  const { columns, facet } = tableIn(other ? spoken(other) : language)
  const row: Row = { language: other, lines: {}, sortKeys: {}, kinds: facet.kinds(record) }
  row.kinds.forEach(mustBeText)
  for (const { key, lines, sortKey } of columns) {
    const shown = lines(record)
    for (const { text } of shown) mustBeText(text)
    row.lines[key] = shown
    row.sortKeys[key] = sortKey ? sortKey(record) : shown[0]?.text
  }
  return row
}

/** The columns that have something to show in these rows. */
export function columnsFor<Item>(columns: readonly Column<Item>[], rows: readonly Row[]): Column<Item>[] {
  return columns.filter(({ key, onlyToTellApart }) => {
    const alike =
      onlyToTellApart && rows.length > 1 && rows.every(({ sortKeys }) => sortKeys[key] === rows[0]!.sortKeys[key])
    return !alike && rows.some(({ lines }) => lines[key]!.length)
  })
}

function mustBeText(value: unknown): void {
  const readable = typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value.trim()
  if (!readable) throw TypeError('a value that is shown is not text')
}
