/** Where residents work and learn, as a table. */
import { define } from '../define.js'
import { HsTableElement } from '../table/table-element.js'
import { rotationTable } from './columns.js'
import { rotationTableStyles } from './styles.js'

/**
 * Rotations, clinics and electives, a row each: where they are, what is done there, for how long, at which level, and whether they
 * are required. Searched, narrowed to one setting, sorted by any column and cut into pages; a card for each row where there is
 * little room; all rows on paper.
 *
 * @customElement hs-rotation-table
 * @csspart facet - The choice of a setting with its label.
 * @csspart name - The cell of a name.
 * @csspart setting - The cell of a setting and a kind.
 * @csspart about - The cell of what is done.
 * @csspart when - The cell of length, frequency and training levels.
 * @csspart where - The cell of hospitals, clinics and communities, and of supervisors.
 */
export class HsRotationTable extends HsTableElement<'rotations'> {
  static override styles = [...HsTableElement.styles, rotationTableStyles]

  protected override readonly collection = 'rotations'
  protected override readonly table = rotationTable
}

define('hs-rotation-table', HsRotationTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-rotation-table': HsRotationTable
  }
}
