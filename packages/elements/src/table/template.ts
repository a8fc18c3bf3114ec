/** A table, drawn: the same markup for every kind of record. */
import { nothing, type TemplateResult } from 'lit'
import type { Column, Line, Row } from './rows.js'
import type { Sort } from './sort.js'
import { html } from '../html.js'

export type Head = Pick<Column, 'key' | 'label'>

/** What is drawn. Where there is `sortBy`, heads are buttons, and the caption stands above the controls for the eye. */
export interface TableView {
  caption: string
  /** What stands before the heads where they are a line of buttons. */
  sortLabel: string
  columns: readonly Head[]
  /** The rows; left out where there are none. */
  body?: TemplateResult | Element | undefined
  none?: TemplateResult
  sort?: Sort | undefined
  sortBy?: (column: Head) => void
}

// Roles are given because a layout of its own, as on a phone, takes them from a table.
export function drawTable({ caption, sortLabel, columns, body, none, sort, sortBy }: TableView): TemplateResult {
  return html`<table role="table" part="table">
    <caption part=${sortBy ? nothing : 'caption'} class=${sortBy ? 'unseen' : nothing}>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-label=${sortLabel}>
        ${columns.map((column) => drawHead(column, sort, sortBy))}
      </tr>
    </thead>
    ${body ?? emptyBody(columns, none)}
  </table>`
}

export function drawBody(rows: readonly Row[], columns: readonly Head[]): TemplateResult {
  return html`<tbody role="rowgroup">
    ${rows.map((row) => drawRow(row, columns))}
  </tbody>`
}

export function drawRow(
  { language, lines }: Pick<Row, 'language' | 'lines'>,
  columns: readonly Head[],
): TemplateResult {
  const [name, ...others] = columns
  return html`<tr role="row" part="row" lang=${language ?? nothing}>
    <th role="rowheader" scope="row" part=${name!.key}>${drawLines(lines[name!.key]!)}</th>
    ${others.map(({ key, label }) => html`<td role="cell" part=${key} data-label=${label}>${drawLines(lines[key]!)}</td>`)}
  </tr>`
}

const drawLines = (lines: readonly Line[]) => (lines.length === 1 ? drawLine(lines[0]!) : lines.map(drawLine))

export function drawLine(line: Line): TemplateResult {
  const [before, text, after] = wordsOf(line)
  return html`<div>${before ? quietly(before) : nothing}${text}${after ? quietly(after) : nothing}</div>`
}

/** What a line says, in the order in which it is drawn: quiet words, words, quiet words. */
export function wordsOf({ lead, text, tail }: Line) {
  return [lead ? `${lead} ` : '', `${text}`, tail ? `, ${tail}` : ''] as const
}

const quietly = (words: string) => html`<span class="quiet">${words}</span>`

function drawHead(column: Head, sort: Sort | undefined, sortBy: TableView['sortBy']): TemplateResult {
  const { key, label } = column
  const order = sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : nothing
  return html`<th role="columnheader" scope="col" class=${key} aria-sort=${order}>
    ${sortBy ? html`<button type="button" part="sort" @click=${() => sortBy(column)}>${label} ${arrows}</button>` : label}
  </th>`
}

const arrows = html`<svg aria-hidden="true" viewBox="0 0 8 14">
  <path class="up" d="M4 1 7.5 6h-7z" />
  <path class="down" d="M4 13 .5 8h7z" />
</svg>`

const emptyBody = (columns: readonly Head[], none: TemplateResult | undefined) =>
  html`<tbody role="rowgroup">
    <tr role="row">
      <td role="cell" colspan=${columns.length}>${none ?? nothing}</td>
    </tr>
  </tbody>`
