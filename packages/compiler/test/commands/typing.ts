/** Types into the cells of a workbook as a person does in Excel, below the headings that name them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { changeSheets, openSheets, type CellChange } from '../../src/index.js'
import { collectionNamed, columnFor } from '../../src/sheets/headings.js'

/** A row of a sheet, and what is typed into it by the headings of its columns. */
export interface TypedRow {
  sheet: string
  row: number
  cells: Record<string, string>
}

/** Writes the rows into the workbook, and returns how many cells that took. */
export async function type(path: string, rows: readonly TypedRow[]): Promise<number> {
  const files = await openSheets([{ path, bytes: readFileSync(path) }])
  const changes = rows.map(({ sheet: name, row, cells }) => {
    const sheet = files[0]!.book!.sheets.find((one) => one.name === name)!
    const collection = collectionNamed(name)!
    const headings = sheet.rows
      .map(({ cells }) => cells)
      .find((cells) => cells.filter(({ text }) => columnFor(text, collection)).length > 1)!
    const typed = Object.entries(cells).map(([heading, text]): CellChange => {
      const column = headings.find((cell) => cell.text === heading)?.column
      if (column === undefined) throw new Error(`${name} has no column ${heading}.`)
      return { row, column, text }
    })
    return { path, sheet: name, cells: typed }
  })
  const [changed] = await changeSheets(files, joined(changes))
  writeFileSync(path, changed!.bytes)
  return changes.reduce((sum, { cells }) => sum + cells.length, 0)
}

/** The next free row of a sheet. */
export async function nextRow(path: string, sheet: string): Promise<number> {
  const [file] = await openSheets([{ path, bytes: readFileSync(path) }])
  return file!.book!.sheets.find(({ name }) => name === sheet)!.rows.at(-1)!.number + 1
}

const joined = (changes: { path: string; sheet: string; cells: CellChange[] }[]) =>
  [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet)
    return { ...own[0]!, cells: own.flatMap(({ cells }) => cells) }
  })
