/** What a table shows at a time: what the reader asked for, and the rows that answer it. */
import type { Column, Facet, Row } from './rows.js'
import { searchRows } from './search.js'
import type { Sort } from './sort.js'

/** What the reader asked for. */
export interface Wish {
  query: string
  /** Of each facet, by its key, the kind that was chosen. */
  chosen: Readonly<Record<string, string>>
  /** The order; that of the table itself if left out. */
  sort: Sort | undefined
  page: number
  all: boolean
}

export const noWish: Wish = { query: '', chosen: {}, sort: undefined, page: 1, all: false }

/** A facet with what can be chosen in it. */
export interface Choice extends Pick<Facet, 'key' | 'label'> {
  kinds: readonly string[]
}

/** A choice with what it would lead to. */
export interface Offer extends Choice {
  chosen: string
  /** How many rows each kind has, of those that the search and the other facets leave. */
  counts: ReadonlyMap<string, number>
}

/** What answers it. */
export interface Selection {
  total: number
  /** All rows that were found. */
  found: readonly Row[]
  offers: readonly Offer[]
  page: number
  pages: number
  /** The rows of this page. */
  rows: readonly Row[]
}

/** The facets that are a choice: fewer than two kinds are none. The latest year comes first, words by their letters. */
export function choicesFor(facets: readonly Facet[], rows: readonly Row[], language: string): Choice[] {
  return facets
    .map(({ key, label }) => {
      const kinds = [...new Set(rows.flatMap((row) => row.kinds[key]!))]
      return { key, label, kinds: kinds.sort((a, b) => Number(b) - Number(a) || a.localeCompare(b, language)) }
    })
    .filter(({ kinds }) => kinds.length > 1)
}

/** The rows that `wish` asks for, `pageSize` at a time; all at once where it is 0. */
export function select(
  rows: readonly Row[],
  columns: readonly Pick<Column, 'key'>[],
  choices: readonly Choice[],
  { query, chosen, page, all }: Wish,
  pageSize: number,
): Selection {
  const offers = choices.map((choice) => ({
    ...choice,
    chosen: choice.kinds.find((kind) => kind === chosen[choice.key]) ?? '',
    counts: new Map(choice.kinds.map((kind) => [kind, 0])),
  }))
  const found = searchRows(rows, columns, query).filter((row) => isChosen(row, offers))
  return { total: rows.length, found, offers, ...cut(found, all ? 0 : pageSize, page) }
}

/** Whether a row has what was chosen in every facet. It counts for its kinds in all of them, or in the one that leaves it out. */
function isChosen({ kinds }: Row, offers: readonly (Offer & { counts: Map<string, number> })[]): boolean {
  const missed = offers.filter(({ key, chosen }) => chosen && !kinds[key]!.includes(chosen))
  for (const offer of missed.length ? missed : offers) {
    if (missed.length < 2) for (const kind of kinds[offer.key]!) offer.counts.set(kind, offer.counts.get(kind)! + 1)
  }
  return !missed.length
}

function cut(rows: readonly Row[], pageSize: number, wanted: number) {
  const size = pageSize > 0 ? Math.ceil(pageSize) : rows.length || 1
  const pages = Math.ceil(rows.length / size) || 1
  const page = Math.min(wanted, pages)
  return { page, pages, rows: rows.slice((page - 1) * size, page * size) }
}
