/** TanStack Table for Lit: it sorts, searches and pages; the element and its markup are the author's, written as its guides do. */
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  FlexRender,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  TableController,
  tableFeatures,
} from '@tanstack/lit-table'
import { html, LitElement } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { columns, compare, Row } from '../../page/rows.ts'
import type { Table } from '../../page/table.ts'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortedRowModel: createSortedRowModel(),
})

interface Original {
  original: Row
}

const columnDefs = columns.map(({ key, label }) => ({
  id: key,
  accessorFn: (row: Row) => row.text(key),
  header: label,
  sortFn: (a: Original, b: Original) => compare(a.original, b.original),
}))

class PeerTable extends LitElement {
  readonly controller = new TableController(this)
  data: Row[] = []

  override render() {
    const grid = this.controller.table({
      features,
      columns: columnDefs,
      data: this.data,
      getRowId: ({ id }: Row) => id,
      enableSortingRemoval: false,
      // One question a row, not one a column.
      getColumnCanGlobalFilter: ({ id }: { id: string }) => id === 'name',
      globalFilterFn: ({ original }: Original, _column: string, query: string) => original.has(query),
    })
    return html`<input
        type="search"
        @input=${({ target }: { target: HTMLInputElement }) => grid.setGlobalFilter(target.value)}
      />
      <table>
        <thead>
          ${repeat(
            grid.getHeaderGroups() as Group[],
            keyOf,
            (group) =>
              html`<tr>
                ${repeat(group.headers, keyOf, drawHead)}
              </tr>`,
          )}
        </thead>
        <tbody>
          ${repeat(
            grid.getRowModel().rows as GridRow[],
            keyOf,
            (row) =>
              html`<tr>
                ${repeat(row.getAllCells(), keyOf, drawCell)}
              </tr>`,
          )}
        </tbody>
      </table>
      <button name="next" @click=${() => grid.nextPage()}>Next</button>
      <button name="all" @click=${() => grid.setPageSize(this.data.length)}>Show all</button>`
  }
}
customElements.define('peer-table', PeerTable)

interface Cell {
  id: string
}
interface Header extends Cell {
  column: { getToggleSortingHandler(): (event: Event) => void }
}
interface Group extends Cell {
  headers: Header[]
}
interface GridRow extends Cell {
  getAllCells(): Cell[]
}

const keyOf = <Part extends Cell>({ id }: Part) => id
const drawCell = (cell: Cell) => html`<td>${FlexRender({ cell })}</td>`
const drawHead = (header: Header) =>
  html`<th><button @click=${header.column.getToggleSortingHandler()}>${FlexRender({ header })}</button></th>`

let element: PeerTable
const find = <Found extends HTMLElement>(selector: string): Found | null => element.shadowRoot!.querySelector(selector)

export const table: Table = {
  draw(place, records) {
    element = document.createElement('peer-table') as PeerTable
    element.data = records.map((record) => new Row(record))
    place.append(element)
  },
  first: () => find('tbody td')?.textContent,
  rows: () => find<HTMLTableSectionElement>('tbody')?.rows.length ?? 0,
  sort: () => find('th button')!.click(),
  search(query) {
    const field = find<HTMLInputElement>('input')!
    field.value = query
    field.dispatchEvent(new Event('input'))
  },
  next: () => find('[name=next]')!.click(),
  all: () => find('[name=all]')!.click(),
}
