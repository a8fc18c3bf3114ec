/** A table, drawn: the same markup for every kind of record. */
import { nothing, type TemplateResult } from 'lit'
import { link } from '../links.js'
import { cutAt } from './fold.js'
import type { Column, Line, Row } from './rows.js'
import type { Sort } from './sort.js'
import { html } from '../html.js'
import { about } from '../marks.js'

export type Head = Pick<Column, 'key' | 'label'> & {
  /** Whether it is what rows are called. */
  isName: boolean
}

/** What is drawn. Where there is `sortBy`, heads are buttons, and the caption stands above the controls for the eye. */
export interface TableView {
  caption: string
  /** What stands before the heads where they are a line of buttons. */
  sortLabel: string
  columns: readonly Head[]
  /** The rows; left out where there are none. */
  body?: TemplateResult | Element | undefined
  /** What is said in their place. */
  none?: TemplateResult | undefined
  sort?: Sort | undefined
  sortBy?: (column: Head) => void
}

// Roles are given because a layout of its own, as on a phone, takes them from a table.
export function drawTable({ caption, sortLabel, columns, body, none, sort, sortBy }: TableView): TemplateResult {
  return html`<table role="table" part="table" class=${columns.length > fewColumns ? 'roomy' : nothing}>
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

/** More of them need more room to stand beside each other. */
const fewColumns = 5

/** The rows, with the words that are `sought` marked in them. */
export function drawBody(
  rows: readonly Row[],
  columns: readonly Head[],
  sought: readonly string[] = [],
): TemplateResult {
  return html`<tbody role="rowgroup">
    ${rows.map((row) => about(row.record, drawRow(row, columns, sought)))}
  </tbody>`
}

export function drawRow(
  { language, lines }: Pick<Row, 'language' | 'lines'>,
  columns: readonly Head[],
  sought: readonly string[] = [],
): TemplateResult {
  const said = (key: string) => lines[key]!.map((line) => drawLine(line, sought))
  return html`<tr role="row" part="row" lang=${language ?? nothing}>
    ${columns.map(({ key, label, isName }) =>
      isName
        ? html`<th role="rowheader" scope="row" part="cell ${key}">${said(key)}</th>`
        : html`<td role="cell" part="cell ${key}" data-label=${label}>${said(key)}</td>`,
    )}
  </tr>`
}

export function drawLine(line: Line, sought: readonly string[] = []): TemplateResult {
  const { url, isQuiet } = line
  const [lead, text, tail] = textsOf(line).map((part) => marked(part, sought))
  const shown = url ? link(text, url) : text
  return html`<div class=${isQuiet ? 'quiet' : nothing}>${quietly(lead)}${shown}${quietly(tail)}</div>`
}

/** What a line says: before, itself and after. */
export function textsOf({ lead, text, tail }: Line): [string, string, string] {
  return [lead ? `${lead} ` : '', `${text}`, tail ? `, ${tail}` : '']
}

const quietly = (words: unknown) => (words ? html`<span class="quiet">${words}</span>` : nothing)

const marked = (text: string, sought: readonly string[]) =>
  text && sought.length ? cutAt(text, sought).map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece)) : text

function drawHead(column: Head, sort: Sort | undefined, sortBy: TableView['sortBy']): TemplateResult {
  const { key, label } = column
  const order = sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : nothing
  return html`<th role="columnheader" scope="col" class=${key} aria-sort=${order}>
    ${sortBy ? html`<button type="button" part="sort" @click=${() => sortBy(column)}>${label}${arrows}</button>` : label}
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
