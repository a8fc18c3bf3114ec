/** What the bench does with a table: each peer says how a visitor does it. */
import type { AlumnusRecord } from '@housestaff/schema/records'

export interface Table {
  /** Puts the records into an empty place. */
  draw(place: HTMLElement, records: readonly AlumnusRecord[]): void
  /** What the first row of the page says first. */
  first(): string | null | undefined
  /** How many rows are in the document. */
  rows(): number
  /** Presses the head of the names. */
  sort?(): void
  /** Has `query` in the search field. */
  search?(query: string): void
  /** Turns to the next page. */
  next?(): void
  /** Shows all rows. */
  all?(): void
}
