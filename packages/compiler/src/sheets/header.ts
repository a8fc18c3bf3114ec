/** Finds the row of a sheet that says what its columns hold. */
import type { CollectionName } from '@housestaff/schema'
import type { Finding } from '../finding.js'
import { didYouMean, nearest } from '../suggest.js'
import { cellName, columnName, type Row, type Sheet } from './book.js'
import { columnsOf } from './columns.js'
import { columnFor, folded, headingOf, type Placed } from './headings.js'

/** The row of headings, and the columns that it names. */
export interface Header {
  row: Row
  columns: ReadonlyMap<number, Placed>
  /** Columns that are passed over: their headings begin with `_`, or were told to be wrong. */
  passed: ReadonlySet<number>
}

/** Notes and titles may stand above the headings, but not more rows than these. */
const searched = 20

/** The header of a sheet: of its first rows, the one in which most cells name a field. */
export function findHeader(
  file: string,
  sheet: Sheet,
  collection: CollectionName,
  findings: Finding[],
): Header | undefined {
  const counted = sheet.rows
    .slice(0, searched)
    .map((row) => ({ row, count: row.cells.filter(({ text }) => columnFor(text, collection)).length }))
  const best = counted.reduce((most, other) => (other.count > most.count ? other : most), counted[0]!)
  if (best.count > 0) return readHeader(file, sheet, best.row, collection, findings)
  const required = columnsOf(collection).filter(({ need, kind }) => need === 'always' && kind === 'value')
  const examples = required.slice(0, 4).map((column) => headingOf({ column }))
  const message = `no row says what the columns hold. Write a heading above each, such as ${examples.join(', ')}.`
  const cell = { sheet: sheet.name, row: sheet.rows[0]!.number, column: sheet.rows[0]!.cells[0]!.column }
  findings.push({ place: { file, cell }, message })
  return undefined
}

function readHeader(file: string, sheet: Sheet, row: Row, collection: CollectionName, findings: Finding[]): Header {
  const columns = new Map<number, Placed>()
  const passed = new Set<number>()
  const first = new Map<string, number>()
  const cellAt = (column: number) => ({
    sheet: sheet.name,
    row: row.number,
    column,
    ...(row.line && { line: row.line }),
  })
  for (const { column: at, text } of row.cells) {
    const named = columnFor(text, collection)
    if (!named) {
      passed.add(at)
      if (!text.startsWith('_'))
        findings.push({ place: { file, cell: cellAt(at) }, message: unknown(text, collection) })
      continue
    }
    const key = `${named.column.path.join('.')} ${named.item ?? ''}`
    const other = first.get(key)
    if (other !== undefined) {
      passed.add(at)
      const message = `"${text}" names what ${columnName(other)} holds already. Keep one of the two columns.`
      findings.push({ place: { file, cell: cellAt(at) }, message, field: named.column.path.join('.') })
      continue
    }
    first.set(key, at)
    columns.set(at, { ...named, at })
  }
  tellUnnamed()
  tellHidden()
  return { row, columns, passed }

  /** Values without a heading above them. */
  function tellUnnamed(): void {
    const named = new Set(row.cells.map(({ column }) => column))
    for (const { number, cells } of sheet.rows) {
      if (number <= row.number) continue
      for (const { column } of cells) {
        if (named.has(column)) continue
        named.add(column)
        passed.add(column)
        const cell = { sheet: '', row: row.number, column }
        const message = `column ${columnName(column)} has values but no heading. Write one in ${cellName(cell)}, or empty the column.`
        findings.push({ place: { file, cell: cellAt(column) }, message })
      }
    }
  }

  /** What nobody sees may be there for a reason, or by mistake. */
  function tellHidden(): void {
    for (const at of columns.keys()) {
      if (!sheet.hiddenColumns.has(at)) continue
      const message = `column ${columnName(at)} is hidden, and what is in it would be published. Show it, or begin its heading with _ to have it passed over.`
      findings.push({ place: { file, cell: cellAt(at) }, message })
    }
  }
}

function unknown(text: string, collection: CollectionName): string {
  const names = new Map(
    columnsOf(collection)
      .flatMap((column) => {
        const heading = headingOf({ column })
        // `person` alone is near to `Members: person` as well.
        return [heading, ...column.otherLabels, column.path.at(-1)!].map((name) => [name, heading] as const)
      })
      .reverse(),
  )
  const meant = nearest(folded(text), names.keys())
  const guess = didYouMean(meant === undefined ? undefined : `"${names.get(meant)}"`)
  const otherwise = guess === '' ? ' Name a field, or begin the heading with _ to have the column passed over.' : guess
  return `"${text.slice(0, 60)}" is not a field of ${collection}.${otherwise}`
}
