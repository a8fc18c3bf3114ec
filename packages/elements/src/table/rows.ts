/** What a table shows of a record, as text, so that all that draws, sorts, searches and downloads goes by the same words. */
import { foreign } from '../language.js'
import { spoken } from '../languages/speaking.js'
import type { SortKey } from './sort.js'
import type { Noun } from './words.js'

/** One line of a cell: its words, and the quiet ones before and after them. */
export interface Line {
  lead?: string | undefined
  text: string | number
  tail?: string | undefined
  /** Where the words lead. */
  url?: string | undefined
  /** Whether all of it is quiet. */
  isQuiet?: boolean
}

/** The line of a text; none where there is no text. */
export const lineOf = (text: string | number | undefined, more?: Omit<Line, 'text'>): Line[] =>
  text === undefined || text === '' ? [] : [{ text, ...more }]

/** All that a line says. */
export const plainText = ({ lead, text, tail }: Line): string =>
  `${lead ? `${lead} ` : ''}${text}${tail ? `, ${tail}` : ''}`.replaceAll('\u00A0', ' ')

/** What a table is, in one language. */
export interface Table<Item = never> {
  noun: Noun
  columns: readonly Column<Item>[]
  facets: readonly Facet<Item>[]
}

/** A column: what it shows of a record, and by what it sorts where that is not its first line. */
export interface Column<Item = never> {
  key: string
  label: string
  lines(record: Item): Line[]
  sortKey?(record: Item): SortKey
  /** What is said where a record has nothing and others have. */
  missing?: string
  /** Whether it is left out where all rows say the same. */
  onlyToTellApart?: boolean
  /** Whether it is left out unless the page names it. */
  onlyWhenNamed?: boolean
}

/** A choice beside the search: which of its kinds a record has. */
export interface Facet<Item = never> {
  key: string
  label: string
  kinds(record: Item): readonly string[]
}

/** A record, read once for each change of data. */
export interface Row {
  /** What was read. */
  record?: unknown
  /** Where it is not that of the words around the table. */
  language?: string | undefined
  lines: Record<string, readonly Line[]>
  sortKeys: Record<string, SortKey>
  kinds: Record<string, readonly string[]>
  /** What search looks in; made at the first search. */
  folded?: string
}

/** Reads `record` in its own language; throws where it is not of the form that the columns expect. */
export function readRow<Item>(record: Item, tableIn: (language: string) => Table<Item>, language: string): Row {
  const other = foreign(record as { lang?: string }, language)
  const { columns, facets } = tableIn(other ? spoken(other) : language)
  const row: Row = { record, language: other, lines: {}, sortKeys: {}, kinds: {} }
  for (const { key, kinds } of facets) {
    row.kinds[key] = [...new Set(kinds(record))]
    row.kinds[key].forEach(mustBeText)
  }
  for (const { key, lines, sortKey, missing } of columns) {
    const shown = lines(record)
    for (const { text } of shown) mustBeText(text)
    row.lines[key] = shown.length || !missing ? shown : [{ text: missing, isQuiet: true }]
    row.sortKeys[key] = sortKey ? sortKey(record) : shown[0]?.text
  }
  return row
}

/** The columns that have something to show in these rows: those `named`, in that order, or all that need no naming. */
export function columnsFor<Item>(
  columns: readonly Column<Item>[],
  rows: readonly Row[],
  named: readonly string[],
): Column<Item>[] {
  const saying = columns.filter(({ key }) => rows.some((row) => says(row, key)))
  const chosen = named.flatMap((name) => saying.find(({ key }) => key === name) ?? [])
  return chosen.length
    ? chosen
    : saying.filter((column) => !column.onlyWhenNamed && !(column.onlyToTellApart && isAlike(column, rows)))
}

/** Whether a row has something of its own to show in that column. */
export const says = ({ lines }: Row, key: string) => lines[key]!.some(({ isQuiet }) => !isQuiet)

const isAlike = ({ key }: Column, [first, ...others]: readonly Row[]) =>
  others.length > 0 && others.every(({ sortKeys }) => sortKeys[key] === first!.sortKeys[key])

function mustBeText(value: unknown): void {
  const readable = typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value.trim()
  if (!readable) throw TypeError('a value that is shown is not text')
}
