/** Gathers what becomes of sheets: fields of records, ids wherever they stand, and new records. */
import { collections, referencePaths, type CollectionName } from '@housestaff/schema'
import { eachValue } from '../each-value.js'
import type { Entry, Fields } from '../entry.js'
import type { CellPlace, Place } from '../finding.js'
import type { SourceFile } from '../read.js'
import { cellName, type Sheet } from './book.js'
import type { SheetChange } from './change.js'
import { collectionNamed } from './headings.js'
import { reviseSheet, type Wording } from './revise.js'

/** Where rows are added: a sheet of a file. */
export interface SheetHome {
  path: string
  sheet: string
}

export type SheetPlan = ReturnType<typeof planSheets>

export function planSheets(files: readonly SourceFile[]) {
  const revisers = new Map<string, ReturnType<typeof reviseSheet>>()
  const words = new Map<string, string>()
  return { nameOf, homeOf, emptyOf, learnWords, set, setId, replaceId, add, changes }

  /** `content/residents.xlsx Rosters`, for a record that stands in a sheet. */
  function nameOf(entry: Entry): string | undefined {
    if (!entry.cells) return undefined
    const { path, sheet } = homeOf(entry)
    return [path, cellName({ sheet })].filter((part) => part !== '').join(' ')
  }

  function homeOf({ file, cells }: Entry): SheetHome {
    return { path: file, sheet: cells!.at(['id']).sheet }
  }

  /** A sheet for a collection that has no records yet. */
  function emptyOf(collection: CollectionName): SheetHome | undefined {
    return files
      .flatMap(({ path, book }) => (book?.sheets ?? []).map(({ name, rows }) => ({ path, sheet: name, rows })))
      .filter(({ rows }) => rows.length > 0)
      .find(({ path, sheet }) => collectionNamed(sheet || baseOf(path)) === collection)
  }

  /** Writes a field of a record that has none of it, or another one. */
  function set(entry: Entry, field: string, text: string): void {
    const { row } = entry.cells!.at([Object.hasOwn(entry.fields, field) ? field : 'id'])
    reviserOf(homeOf(entry), entry.collection).set(row!, field, text)
  }

  /** Writes another id in every row of a record, also where it came from the name. */
  function setId(entry: Entry, from: string, to: string): void {
    const home = homeOf(entry)
    const reviser = reviserOf(home, entry.collection)
    const column = [...reviser.header.columns.values()].find((one) => one.column.path[0] === 'id')?.at
    const rows = sheetAt(home).rows.filter(({ cells }) =>
      cells.some((cell) => cell.column === column && cell.text === from),
    )
    if (rows.length === 0) set(entry, 'id', to)
    for (const { number } of rows) reviser.set(number, 'id', to)
  }

  /** Writes another id in a cell that refers to a record by it; names stay. Returns whether that can be done. */
  function replaceId({ file, cell }: Place, collection: CollectionName, from: string, to: string): boolean {
    const { sheet, row, column } = cell as Required<CellPlace>
    const text = textAt({ path: file, sheet }, row, column) ?? ''
    if (/^[[{]/.test(text)) return false
    const parts = text.split(/(\s*[;,\n]\s*)/).map((part) => (part === from ? to : part))
    if (parts.includes(to)) reviserOf({ path: file, sheet }, collection).write(row, column, parts.join(''))
    return true
  }

  function textAt(home: SheetHome, row?: number, column?: number): string | undefined {
    const cells = sheetAt(home).rows.find(({ number }) => number === row)?.cells
    return cells?.find((cell) => cell.column === column)?.text
  }

  function add(home: SheetHome, collection: CollectionName, record: Fields): void {
    reviserOf(home, collection).add(record, wording)
  }

  function changes(): SheetChange[] {
    return [...revisers.values()].map(({ change }) => change).filter(({ cells }) => cells.length > 0)
  }

  function reviserOf({ path, sheet }: SheetHome, collection: CollectionName) {
    const key = `${path}\n${sheet}`
    const known = revisers.get(key) ?? reviseSheet(path, sheetAt({ path, sheet }), collection)
    revisers.set(key, known)
    return known
  }

  function sheetAt({ path, sheet }: SheetHome): Sheet {
    return files.find((file) => file.path === path)!.book!.sheets.find(({ name }) => name === sheet)!
  }

  /** Who keeps a sheet may write names in place of ids, and finds them in new rows as well. */
  function learnWords(entry: Entry): void {
    if (!entry.cells) return
    for (const { path, refersTo } of referencePaths(collections[entry.collection].schema)) {
      eachValue(entry.fields, path, (id, at) => {
        const { row, column } = entry.cells!.at(at)
        const text = textAt(homeOf(entry), row, column)
        if (text !== undefined && !/[;\n]|^[[{]/.test(text)) words.set(`${refersTo} ${String(id)}`, text)
      })
    }
  }

  function wording(...[refersTo, id]: Parameters<Wording>): string | undefined {
    return words.get(`${refersTo} ${id}`)
  }
}

const baseOf = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
