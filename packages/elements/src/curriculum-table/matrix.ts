/** Rotations by training level, as a table with heads on two sides. */
import { displayQuantity } from '@housestaff/schema/display'
import type { Matrix, ScheduleRecord } from '@housestaff/schema/records'
import { isServer, nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { drawFootnotes, drawMarks, type Footnotes, type Place } from './footnotes.js'
import { words } from './words.js'

type Row = Matrix['rows'][number]
type Cell = Row['cells'][number]

export function drawMatrix({ columns, rows, footnotes = [] }: Matrix, { id, name }: ScheduleRecord, language: string) {
  const says = words(language)
  const notes: Footnotes = { notes: footnotes, prefix: `hs-${id}`, language }
  // Roles are given because a layout of its own, as on a phone, takes them from a table.
  return html`<table role="table" part="table" class=${columns.length > 4 ? 'wide' : nothing}>
      <caption class="unseen">
        ${says.caption(name)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[says.rotation, ...columns].map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, at) => drawRow(row, at, columns, notes))}
      </tbody>
    </table>
    ${
      footnotes.length
        ? drawFootnotes(
            rows.flatMap((row, at) => placesIn(row, at, columns)),
            notes,
          )
        : nothing
    }`
}

function drawRow(row: Row, at: number, columns: readonly string[], notes: Footnotes): TemplateResult {
  const [head, ...places] = placesIn(row, at, columns)
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" part="rotation">${nameOf(row)}${drawMarks(head!, notes)}</th>
    ${row.cells.map(
      (cell, column) =>
        html`<td role="cell" part="cell" data-label=${columns[column]}>
          <div>${drawCell(cell, notes.language)}${drawMarks(places[column]!, notes)}</div>
        </td>`,
    )}
  </tr>`
}

/** Where marks may stand in a row: at its head, and in its cells. */
const placesIn = ({ label, marks, cells }: Row, at: number, columns: readonly string[]): Place[] => [
  { id: `${at}`, name: label, marks },
  ...cells.map(({ marks }, column) => ({ id: `${at}-${column}`, name: `${label}, ${columns[column]}`, marks })),
]

function nameOf({ label, rotation }: Row) {
  const { acronym } = rotation ?? {}
  return acronym && !label.includes(acronym) ? `${label} (${acronym})` : label
}

function drawCell({ amount, text }: Cell, language: string) {
  const { empty } = words(language)
  if (amount || text) return [amount && displayQuantity(amount, language), text].filter(Boolean).join(', ')
  return isServer ? empty : html`<span aria-hidden="true">—</span><span class="unseen">${empty}</span>`
}
