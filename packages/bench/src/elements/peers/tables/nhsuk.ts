/** NHS.UK frontend: a plain table that its script makes sortable. All rows are in the document; no search, no pages. */
import { createAll, Table as SortableTable } from 'nhsuk-frontend'
import 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'
import { columns, Row } from '../../page/rows.ts'
import { escape, plainTable } from '../../page/plain.ts'
import type { Table } from '../../page/table.ts'

const drawn = plainTable()
let place: HTMLElement

export const table: Table = {
  ...drawn,
  draw(within, records) {
    place = within
    document.body.classList.add('nhsuk-frontend-supported')
    const rows = records.map((record) => rowHtml(new Row(record)))
    drawn.start(
      place,
      `<table class="nhsuk-table" data-module="nhsuk-table">
        <thead class="nhsuk-table__head"><tr>${head}</tr></thead>
        <tbody class="nhsuk-table__body">${rows.join('')}</tbody>
      </table>`,
    )
    createAll(SortableTable, undefined, place)
  },
  sort: () => place.querySelector<HTMLElement>('th button')!.click(),
}

const head = columns.map(({ label }) => `<th scope="col" class="nhsuk-table__header" data-sort>${label}</th>`).join('')

function rowHtml(row: Row): string {
  const [name, ...others] = columns.map(({ key }) => escape(row.text(key)))
  const cells = others.map((text) => `<td class="nhsuk-table__cell">${text}</td>`).join('')
  return `<tr class="nhsuk-table__row">
    <td class="nhsuk-table__cell" data-sort-value="${escape(row.sortKey)}">${name}</td>${cells}
  </tr>`
}
