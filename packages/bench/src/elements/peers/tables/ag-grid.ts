/** AG Grid Community with the modules that sorting, searching and paging need. */
import {
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  PaginationModule,
} from 'ag-grid-community'
import { columns, compare, Row } from '../../page/rows.ts'
import type { Table } from '../../page/table.ts'

ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule, PaginationModule])

interface GridNode {
  data: Row
}

let grid: ReturnType<typeof createGrid>
let place: HTMLElement
let wanted = ''
const find = <Found extends HTMLElement>(selector: string) => place.querySelector<Found>(selector)

export const table: Table = {
  draw(within, records) {
    place = within.appendChild(document.createElement('div'))
    place.style.blockSize = '600px'
    grid = createGrid(place, {
      rowData: records.map((record) => new Row(record)),
      columnDefs: columns.map(({ key, label }) => ({
        colId: key,
        headerName: label,
        flex: 1,
        valueGetter: ({ data }: GridNode) => data.text(key),
        comparator: (_a: string, _b: string, a: GridNode, b: GridNode) => compare(a.data, b.data),
      })),
      isExternalFilterPresent: () => wanted !== '',
      doesExternalFilterPass: ({ data }: GridNode) => data.has(wanted),
      animateRows: false,
      pagination: true,
      paginationPageSize: 10,
      paginationPageSizeSelector: false,
    })
  },
  first: () => [...place.querySelectorAll('.ag-row')].find(isFirst)?.querySelector('[col-id=name]')?.textContent,
  rows: () => place.querySelectorAll('.ag-row').length,
  sort: () => find('.ag-header-cell-label')!.click(),
  search(query) {
    wanted = query
    grid.onFilterChanged()
  },
  next: () => find('[aria-label="Next Page"]')!.click(),
  all() {
    grid.setGridOption('pagination', false)
    grid.setGridOption('domLayout', 'print')
  },
}

// Rows stand in the document in the order in which they were made; on a page they are numbered on from the last one.
const isFirst = (row: Element) => Number(row.getAttribute('row-index')) % 10 === 0
