/**
 * The events by which a table tells what its reader asks for. The first of each pair comes before and can be cancelled; then
 * nothing happens. The second comes once it is shown, also where the back button asked for it.
 */
import type { Sort } from './sort.js'

/** The reader asks for another order, or it is shown. */
export class HsSortEvent extends Event {
  /** The column by which the rows are sorted; none where they are as given. */
  readonly column: string | undefined
  readonly descending: boolean

  constructor(type: 'hs-sort' | 'hs-sorted', sort: Sort | undefined) {
    super(type, inThePage(type))
    this.column = sort?.column
    this.descending = Boolean(sort?.descending)
  }
}

/** The reader searches or chooses in a facet, or what was found is shown. */
export class HsFilterEvent extends Event {
  /** What is searched for. */
  readonly query: string
  /** What is chosen in each facet, by the facet's key. */
  readonly chosen: Readonly<Record<string, string>>

  constructor(type: 'hs-filter' | 'hs-filtered', query: string, chosen: Readonly<Record<string, string>>) {
    super(type, inThePage(type))
    this.query = query
    this.chosen = chosen
  }
}

/** The reader turns to another page, or it is shown. */
export class HsPageEvent extends Event {
  /** The page, from 1. */
  readonly page: number
  /** Whether all rows are on one. */
  readonly all: boolean

  constructor(type: 'hs-page' | 'hs-paged', page: number, all: boolean) {
    super(type, inThePage(type))
    this.page = page
    this.all = all
  }
}

const inThePage = (type: string) => ({ bubbles: true, composed: true, cancelable: !type.endsWith('ed') })

declare global {
  interface HTMLElementEventMap {
    'hs-sort': HsSortEvent
    'hs-sorted': HsSortEvent
    'hs-filter': HsFilterEvent
    'hs-filtered': HsFilterEvent
    'hs-page': HsPageEvent
    'hs-paged': HsPageEvent
  }
}
