/** Where residents work and learn, as a table. */
import type { PropertyDeclarations } from 'lit'
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
 * @csspart controls - What stands above the table.
 * @csspart caption - What the table is called.
 * @csspart search - The search field with its label.
 * @csspart facet - The choice of a setting with its label.
 * @csspart count - How many rows are found.
 * @csspart clear - The button that ends a search.
 * @csspart table - The table.
 * @csspart sort - The button at the head of a column.
 * @csspart row - A row.
 * @csspart name - The cell of a name.
 * @csspart setting - The cell of a setting and a kind.
 * @csspart about - The cell of what is done.
 * @csspart when - The cell of length, frequency and training levels.
 * @csspart where - The cell of hospitals, clinics and communities, and of supervisors.
 * @csspart pages - What stands below a table of several pages.
 * @csspart turn - The buttons to the previous and the next page.
 * @csspart page - Which page is shown.
 * @csspart show-all - The button that shows all rows, and pages again.
 * @csspart as-of - When the records were true.
 * @cssproperty [--hs-edge] - The colour of fields' borders and of the line below the head.
 * @cssproperty [--hs-table-head=transparent] - The background of the head; what passes below it is blurred.
 * @cssproperty [--hs-table-stripe=transparent] - The background of every other row.
 * @cssproperty [--hs-table-top=0px] - Where the head stays when the page is scrolled: below a bar of the page's own.
 */
export class HsRotationTable extends HsTableElement<'rotations'> {
  static override properties: PropertyDeclarations = { program: {} }
  static override styles = [...HsTableElement.styles, rotationTableStyles]

  /** Only rotations of the program with this id, or of these. */
  declare program: string | undefined

  protected override readonly collection = 'rotations'
  protected override readonly table = rotationTable
  protected override readonly filters: HsTableElement<'rotations'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }
}

define('hs-rotation-table', HsRotationTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-rotation-table': HsRotationTable
  }
}
