/** Graduates of a program and what became of them, as a table. */
import { define } from '../define.js'
import { HsTableElement } from '../table/table-element.js'
import { alumniTable } from './columns.js'
import { alumniTableStyles } from './styles.js'

/**
 * Graduates, a row each: name, honours and positions, and class and program where records have them. Searched, narrowed
 * to a class, a program or an award, sorted by any column and cut into pages; a card for each row where there is little room; all
 * rows on paper.
 *
 * @customElement hs-alumni-table
 * @csspart facet - The choice of a class, a program or an award with its label.
 * @csspart name - The cell of a name.
 * @csspart class - The cell of a class year.
 * @csspart program - The cell of a program.
 * @csspart distinction - The cell of honours.
 * @csspart positions - The cell of positions.
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
