/** Tables written by hand with `innerHTML`: the least that showing all rows can cost. */
import { columns, Row } from './rows.ts'
import type { Line } from './rows.ts'
import type { Table } from './table.ts'

/** The same words in the same lines, and nothing else: no roles, no parts, no styles. It begins with `shown` rows. */
export function bareTable(shown = Infinity): Table {
  const drawn = plainTable()
  let rows: Row[]
  return {
    ...drawn,
    draw(place, records) {
      rows = records.map((record) => new Row(record))
      for (const row of rows) for (const { key } of columns) row.lines(key)
      const body = rows.slice(0, shown).map(rowHtml).join('')
      drawn.start(place, `<table><thead>${head}</thead><tbody>${body}</tbody></table>`)
    },
    all: () => drawn.fill(rows.map(rowHtml).join('')),
  }
}

/** A table on the page whose body can be written. */
export function plainTable() {
  let place: Element | ShadowRoot | undefined
  const body = () => place?.querySelector('tbody')
  return {
    start(within: Element | ShadowRoot, markup: string) {
      place = within
      place.innerHTML = markup
    },
    fill(markup: string) {
      body()!.innerHTML = markup
    },
    first: () => body()?.querySelector('tr > *')?.textContent,
    rows: () => body()?.rows.length ?? 0,
  }
}

const head = `<tr>${columns.map(({ label }) => `<th scope="col">${label}</th>`).join('')}</tr>`

function rowHtml(row: Row): string {
  const [name, ...others] = columns.map(({ key }) => row.lines(key).map(lineHtml).join(''))
  return `<tr><th scope="row">${name}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function lineHtml({ lead, text, tail }: Line): string {
  const before = lead ? `<span>${escape(lead)} </span>` : ''
  return `<div>${before}${escape(text)}${tail ? `<span>, ${escape(tail)}</span>` : ''}</div>`
}

export const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
