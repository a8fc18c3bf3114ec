/** sortable-tablesort: a plain table whose heads sort. All rows are in the document; no search, no pages. */
import 'sortable-tablesort'
import 'sortable-tablesort/dist/sortable-base.min.css'
import { columns, Row } from '../../page/rows.ts'
import { escape, plainTable } from '../../page/plain.ts'
import type { Table } from '../../page/table.ts'

const drawn = plainTable()
let place: HTMLElement

export const table: Table = {
  ...drawn,
  draw(within, records) {
    place = within
    const rows = records.map((record) => rowHtml(new Row(record)))
    drawn.start(
      place,
      `<table class="sortable asc"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    )
  },
  sort: () => place.querySelector<HTMLElement>('th')!.click(),
}

const head = columns.map(({ label }) => `<th>${label}</th>`).join('')

function rowHtml(row: Row): string {
  const [name, ...others] = columns.map(({ key }) => escape(row.text(key)))
  return `<tr><td data-sort="${escape(row.sortKey)}">${name}</td>${others.map((text) => `<td>${text}</td>`).join('')}</tr>`
}
