/** The records of any collection as a table, where no element shows them better. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import type { PropertyDeclarations } from 'lit'
import { define } from '../define.js'
import { anyTable, type AnyRecord } from './any/columns.js'
import { anyTableStyles } from './any/styles.js'
import type { Table } from './rows.js'
import { HsTableElement } from './table-element.js'

/**
 * Records of any collection, a row each: what readers look for first, and every other field that `columns` names. For the
 * collections that have an element of their own, that one shows more.
 *
 * @customElement hs-table
 * @csspart controls - What stands above the table.
 * @csspart caption - What the table is called.
 * @csspart search - The search field with its label.
 * @csspart facet - A choice with its label.
 * @csspart count - How many rows are found.
 * @csspart clear - The button that ends a search.
 * @csspart table - The table.
 * @csspart sort - The button at the head of a column.
 * @csspart row - A row.
 * @csspart link - A link.
 * @csspart foot - What stands below the table.
 * @csspart pages - The buttons of a table of several pages.
 * @csspart turn - The buttons to the previous and the next page.
 * @csspart page - Which page is shown.
 * @csspart show-all - The button that shows all rows, and pages again.
 * @csspart download - The button that saves the rows as a file.
 * @csspart as-of - When the records were true.
 * @cssproperty [--hs-edge] - The colour of fields' borders and of the line below the head.
 * @cssproperty [--hs-table-head=transparent] - The background of the head; what passes below it is blurred.
 * @cssproperty [--hs-table-stripe=transparent] - The background of every other row.
 * @cssproperty [--hs-table-top=0px] - Where the head stays when the page is scrolled: below a bar of the page's own.
 */
export class HsTable extends HsTableElement<CollectionName, AnyRecord> {
  static override properties: PropertyDeclarations = { collection: {} }
  static override styles = [...HsTableElement.styles, anyTableStyles]

  /** Which collection it is: sources, organizations, people, programs, places and so on. */
  declare collection: CollectionName

  protected override readonly table = (language: string): Table<AnyRecord> =>
    anyTable(this.collection, this.all, language)

  private all: readonly AnyRecord[] = []

  protected override itemsOf(records: readonly Records[CollectionName][]): readonly AnyRecord[] {
    return (this.all = records)
  }
}

define('hs-table', HsTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-table': HsTable
  }
}
