/** Tabulator with the modules that sorting, searching and paging need. */
import { FilterModule, FormatModule, PageModule, SortModule, Tabulator } from 'tabulator-tables'
import 'tabulator-tables/dist/css/tabulator.min.css'
import { columns, compare, Row } from '../../page/rows.ts'
import type { Table } from '../../page/table.ts'

Tabulator.registerModule([FilterModule, FormatModule, PageModule, SortModule])

interface TabulatorRow {
  getData(): Row
}

let grid: { setFilter(passes: (row: Row) => boolean): void; setPageSize(size: true): void }
let place: HTMLElement
const find = <Found extends HTMLElement>(selector: string) => place.querySelector<Found>(selector)

export const table: Table = {
  draw(within, records) {
    place = within.appendChild(document.createElement('div'))
    grid = new Tabulator(place, {
      data: records.map((record) => new Row(record)),
      columns: columns.map(({ key, label }) => ({
        field: key,
        title: label,
        formatter: (cell: { getData(): Row }) => cell.getData().text(key),
        sorter: (_a: string, _b: string, a: TabulatorRow, b: TabulatorRow) => compare(a.getData(), b.getData()),
      })),
      layout: 'fitColumns',
      pagination: true,
      paginationSize: 10,
    })
  },
  first: () => find('.tabulator-row .tabulator-cell')?.textContent,
  rows: () => place.querySelectorAll('.tabulator-row').length,
  sort: () => find('.tabulator-col-title')!.click(),
  search: (query) => grid.setFilter((row: Row) => row.has(query)),
  next: () => find('[data-page=next]')!.click(),
  all: () => grid.setPageSize(true),
}
