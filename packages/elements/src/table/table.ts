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
 * @csspart facet - A choice with its label.
 * @csspart link - A link.
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
