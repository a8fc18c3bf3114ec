/** Our alumni table, driven by its visible controls. */
import '@housestaff/elements/alumni-table'
import type { HsAlumniTable } from '@housestaff/elements/alumni-table'
import type { Table } from './table.ts'

/** In pages of ten, or all rows at once where `pageSize` is 0. */
export function alumniTable(pageSize?: number): Table {
  let table: HsAlumniTable
  const find = <Found extends HTMLElement>(selector: string) => table.shadowRoot!.querySelector<Found>(selector)
  return {
    draw(place, records) {
      table = document.createElement('hs-alumni-table')
      if (pageSize !== undefined) table.pageSize = pageSize
      table.records = [...records]
      place.append(table)
    },
    first: () => find('tbody tr > *')?.textContent,
    rows: () => find<HTMLTableSectionElement>('tbody')?.rows.length ?? 0,
    sort: () => find('[part=sort]')!.click(),
    search(query) {
      const field = find<HTMLInputElement>('input[type=search]')!
      field.value = query
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
    next: () => [...table.shadowRoot!.querySelectorAll<HTMLElement>('[part=turn]')].at(-1)!.click(),
    all: () => find('[part=show-all]')!.click(),
  }
}
