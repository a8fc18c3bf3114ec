/** Vaadin Grid with columns that sort. It has no pages: it scrolls, and draws what is in sight. */
import '@vaadin/grid'
import '@vaadin/grid/vaadin-grid-sort-column.js'
import { columns, compare, Row } from '../../page/rows.ts'
import type { Table } from '../../page/table.ts'

interface Asked {
  page: number
  pageSize: number
  sortOrders: { direction: 'asc' | 'desc' }[]
}

interface VaadinColumn extends HTMLElement {
  renderer: (cell: HTMLElement, column: unknown, model: { item: Row }) => void
}

interface VaadinGrid extends HTMLElement {
  dataProvider: (asked: Asked, answer: (rows: Row[], size: number) => void) => void
  allRowsVisible: boolean
  clearCache(): void
}

let grid: VaadinGrid
let all: Row[]
let found: Row[]
let sorted: { rows: Row[]; direction: string | undefined; result: Row[] } | undefined

export const table: Table = {
  draw(place, records) {
    all = found = records.map((record) => new Row(record))
    grid = document.createElement('vaadin-grid' as string) as VaadinGrid
    grid.style.blockSize = '600px'
    for (const { key, label } of columns) {
      const column = document.createElement('vaadin-grid-sort-column' as string) as VaadinColumn
      column.setAttribute('path', key)
      column.setAttribute('header', label)
      column.renderer = (cell, _column, { item }) => (cell.textContent = item.text(key))
      grid.append(column)
    }
    grid.dataProvider = ({ page, pageSize, sortOrders }, answer) => {
      const rows = inOrder(sortOrders[0]?.direction)
      answer(rows.slice(page * pageSize, (page + 1) * pageSize), rows.length)
    }
    place.append(grid)
  },
  first() {
    const row = drawn().find((candidate) => candidate.getAttribute('aria-rowindex') === '2')
    return row?.querySelector('slot')?.assignedElements()[0]?.textContent
  },
  rows: () => drawn().length,
  sort: () => grid.querySelector<HTMLElement>('vaadin-grid-sorter')!.click(),
  search(query) {
    found = query ? all.filter((row) => row.has(query)) : all
    grid.clearCache()
  },
  all() {
    grid.style.blockSize = ''
    grid.allRowsVisible = true
  },
}

/** The rows found, sorted once for each press although the grid asks for them in parts. */
function inOrder(direction: 'asc' | 'desc' | undefined): Row[] {
  if (sorted?.rows !== found || sorted.direction !== direction) {
    const turn = direction === 'desc' ? -1 : 1
    const result = direction ? [...found].sort((a, b) => turn * compare(a, b)) : found
    sorted = { rows: found, direction, result }
  }
  return sorted.result
}

const drawn = () => [...(grid?.shadowRoot?.querySelectorAll('#items tr:not([hidden])') ?? [])]
