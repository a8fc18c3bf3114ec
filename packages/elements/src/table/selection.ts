/** What a table shows at a time: what the reader asked for, and the rows that answer it. */
import type { Column, Row } from './rows.js'
import { searchRows } from './search.js'
import type { Sort } from './sort.js'

/** What the reader asked for. */
export interface Wish {
  query: string
  kind: string
  sort: Sort | undefined
  page: number
  all: boolean
}

export const noWish: Wish = { query: '', kind: '', sort: undefined, page: 1, all: false }

/** What answers it. */
export interface Selection {
  /** How many records there are, and how many were found. */
  total: number
  found: number
  /** Each kind that can be chosen, and how many of the rows that search finds have it. */
  kinds: ReadonlyMap<string, number>
  kind: string
  page: number
  pages: number
  /** The rows of this page. */
  rows: readonly Row[]
}

/** The rows that `wish` asks for, `pageSize` at a time; all at once where it is 0. */
export function select(
  rows: readonly Row[],
  columns: readonly Pick<Column, 'key'>[],
  { query, kind: wanted, page, all }: Wish,
  pageSize: number,
): Selection {
  const matching = searchRows(rows, columns, query)
  const kinds = countKinds(rows, matching)
  const kind = kinds.has(wanted) ? wanted : ''
  const found = kind ? matching.filter((row) => row.kinds.includes(kind)) : matching
  return { total: rows.length, found: found.length, kinds, kind, ...cut(found, all ? 0 : pageSize, page) }
}

function cut(rows: readonly Row[], pageSize: number, wanted: number) {
  const size = pageSize > 0 ? Math.ceil(pageSize) : rows.length || 1
  const pages = Math.ceil(rows.length / size) || 1
  const page = Math.min(wanted, pages)
  return { page, pages, rows: rows.slice((page - 1) * size, page * size) }
}

/** Fewer than two kinds are no choice: then there are none. */
function countKinds(rows: readonly Row[], matching: readonly Row[]): Map<string, number> {
  const counts = new Map(rows.flatMap(({ kinds }) => kinds.map((kind): [string, number] => [kind, 0])))
  if (counts.size < 2) return new Map()
  for (const { kinds } of matching) for (const kind of new Set(kinds)) counts.set(kind, counts.get(kind)! + 1)
  return counts
}
