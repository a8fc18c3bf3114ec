/** Changes cells in the XML of a sheet. Whatever else stands there, such as colours, widths and formulas, stays as it is. */
import { columnName, columnNumber } from '../book.js'
import { CannotChange, rowsOfChange, type CellChange, type SheetChange } from '../change.js'
import { escape } from './escape.js'

/** An element of the text: from `start` to `end`, with its own tag up to `inside`. */
interface Piece {
  number: number
  start: number
  inside: number
  end: number
}

interface RowPiece extends Piece {
  cells: Piece[]
}

export function changeXml(xml: string, change: SheetChange): string {
  if (/<!--|<!\[CDATA\[/.test(xml)) throw new CannotChange('is written in a way that cannot be changed here')
  const { rows, end, prefix } = piecesOf(xml)
  const styleAt = ({ row, column }: { row: number; column: number }): string => {
    const cell = rows.get(row)?.cells.find(({ number }) => number === column)
    return (cell && / s="\d+"/.exec(xml.slice(cell.start, cell.inside))?.[0]) ?? ''
  }
  const edits: { start: number; end: number; text: string }[] = []
  for (const [number, cells] of rowsOfChange(change)) {
    const row = rows.get(number)
    if (row) edits.push(...editsIn(row, cells))
    else {
      const next = [...rows.values()].find((other) => other.number > number)?.start ?? end
      const text = `<${prefix}row r="${number}">${cells.map(cellXml).join('')}</${prefix}row>`
      edits.push({ start: next, end: next, text })
    }
  }
  const parts: string[] = []
  let from = 0
  for (const { start, end: until, text } of edits.sort((a, b) => a.start - b.start)) {
    parts.push(xml.slice(from, start), text)
    from = until
  }
  // It says which cells there are, and need not be there.
  return [...parts, xml.slice(from)].join('').replace(/<(?:\w+:)?dimension\b[^>]*\/>/, '')

  function editsIn(row: RowPiece, cells: readonly CellChange[]) {
    const tag = xml.slice(row.start, row.inside)
    const isEmpty = tag.endsWith('/>')
    const opened = tag.replace(/ spans="[^"]*"/, '').replace(/\/>$/, '>')
    const inRow = cells.map((cell) => {
      const known = row.cells.find(({ number }) => number === cell.column)
      const start = known?.start ?? row.cells.find(({ number }) => number > cell.column)?.start
      if (known && /<(?:\w+:)?f\b/.test(xml.slice(known.start, known.end)))
        throw new CannotChange(`holds a formula in ${columnName(cell.column)}${cell.row}`)
      const place = start ?? (isEmpty ? row.inside : row.end - `</${prefix}row>`.length)
      const style = known ? { ...cell, like: cell } : cell
      return { start: place, end: known?.end ?? place, text: cellXml(style) + (isEmpty ? `</${prefix}row>` : '') }
    })
    return [{ start: row.start, end: row.inside, text: opened }, ...inRow]
  }

  function cellXml({ row, column, text, isNumber, like }: CellChange): string {
    const start = `<${prefix}c r="${columnName(column)}${row}"${like ? styleAt(like) : ''}`
    if (isNumber) return `${start}><${prefix}v>${text}</${prefix}v></${prefix}c>`
    const value = `<${prefix}is><${prefix}t xml:space="preserve">${escape(text)}</${prefix}t></${prefix}is>`
    return `${start} t="inlineStr">${value}</${prefix}c>`
  }
}

/** The rows and cells of a sheet, where it ends, and what stands before the names of its elements. */
function piecesOf(xml: string): { rows: Map<number, RowPiece>; end: number; prefix: string } {
  const rows = new Map<number, RowPiece>()
  let row: RowPiece | undefined
  let [last, end, prefix] = [0, -1, '']
  for (const match of xml.matchAll(/<(\/?)((?:\w+:)?)(sheetData|row|c)(?=[\s>/])([^>]*)>/g)) {
    const [tag, slash, , name, attributes] = match as unknown as [string, string, string, string, string]
    const [start, inside] = [match.index, match.index + tag.length]
    const address = / r="\$?([A-Z]*)\$?(\d*)"/.exec(attributes)
    const isClosed = attributes.endsWith('/')
    if (name === 'sheetData') {
      prefix = match[2]!
      if (slash !== '' && end === -1) end = start
    } else if (end !== -1) continue
    else if (name === 'row' && slash === '') {
      last = Number(address?.[2] ?? last + 1)
      row = { number: last, start, inside, end: inside, cells: [] }
      rows.set(last, row)
    } else if (name === 'row') row!.end = inside
    else if (slash === '') {
      const number = address ? columnNumber(address[1]!) : (row!.cells.at(-1)?.number ?? 0) + 1
      row!.cells.push({ number, start, inside, end: isClosed ? inside : -1 })
    } else row!.cells.at(-1)!.end = inside
  }
  if (end === -1) throw new CannotChange('is written in a way that cannot be changed here')
  return { rows, end, prefix }
}
