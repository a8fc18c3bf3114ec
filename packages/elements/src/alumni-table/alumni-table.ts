/** Graduates of a program and what became of them, as a table. */
import { define } from '../define.js'
import { HsTableElement } from '../table/table-element.js'
import { alumniTable } from './columns.js'
import { alumniTableStyles } from './styles.js'

/**
 * Graduates, a row each: name, honours and positions, and class and program where records have them. Searched, narrowed
 * to one award, sorted by any column and cut into pages; a card for each row where there is little room; all rows on paper.
 *
 * @customElement hs-alumni-table
 * @csspart controls - What stands above the table.
 * @csspart caption - What the table is called.
 * @csspart search - The search field with its label.
 * @csspart facet - The choice of an award with its label.
 * @csspart count - How many rows are found.
 * @csspart clear - The button that ends a search.
 * @csspart table - The table.
 * @csspart sort - The button at the head of a column.
 * @csspart row - A row.
 * @csspart name - The cell of a name.
 * @csspart class - The cell of a class year.
 * @csspart program - The cell of a program.
 * @csspart distinction - The cell of honours.
 * @csspart positions - The cell of positions.
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
export class HsAlumniTable extends HsTableElement<'alumni'> {
  static override styles = [...HsTableElement.styles, alumniTableStyles]

  protected override readonly collection = 'alumni'
  protected override readonly table = alumniTable
}

define('hs-alumni-table', HsAlumniTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-alumni-table': HsAlumniTable
  }
}
