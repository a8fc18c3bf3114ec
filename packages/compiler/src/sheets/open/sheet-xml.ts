/** Reads the XML of one sheet of a workbook. */
import { columnNumber, most, type Cell, type Range, type Row, type Sheet } from '../book.js'
import { showNumber } from './number-format.js'
import { BrokenXml, walkXml, type Element } from './xml.js'

/** What the sheets of a workbook share. */
export interface Shared {
  texts: readonly string[]
  /** The number format of each style. */
  formats: readonly string[]
  startsIn1904: boolean
}

/** A cell as the file writes it. */
interface Raw {
  row: number
  column: number
  type: string
  style: number
  hasFormula: boolean
  value?: string
  inline?: string
}

export function readSheetXml(xml: string, { texts, formats, startsIn1904 }: Shared): Omit<Sheet, 'name' | 'isHidden'> {
  const rows: Row[] = []
  const hiddenColumns = new Set<number>()
  const merged: Range[] = []
  let row: Row = { number: 0, isHidden: false, cells: [] }
  let column = 0
  let raw: Raw | undefined
  let isPhonetic = false
  walkXml(xml, { open, close })
  return { rows, hiddenColumns, merged }

  function open(element: Element): void {
    const { name, attribute } = element
    if (name === 'row') openRow(attribute)
    else if (name === 'c') raw = openCell(attribute)
    else if (name === 'rPh') isPhonetic = true
    else if (name === 'f' && raw) raw.hasFormula = true
    else if (name === 'col' && isSet(attribute('hidden'))) {
      const last = Math.min(Number(attribute('max')), most.column)
      for (let column = Number(attribute('min')); column <= last; column++) hiddenColumns.add(column)
    } else if (name === 'mergeCell') {
      const range = rangeOf(attribute('ref') ?? '')
      if (range) merged.push(range)
    }
  }

  function close(name: string, text: string): void {
    if (name === 'rPh') isPhonetic = false
    else if (name === 'v' && raw) raw.value = text
    else if (name === 't' && raw && !isPhonetic) raw.inline = (raw.inline ?? '') + text
    else if (name === 'c' && raw) {
      const cell = cellOf(raw)
      if (cell) row.cells.push(cell)
      raw = undefined
    } else if (name === 'row' && row.cells.length > 0) rows.push(row)
  }

  function openRow(attribute: Element['attribute']): void {
    const number = Number(attribute('r') ?? row.number + 1)
    if (!(number > row.number && number <= most.row && Number.isInteger(number))) throw new BrokenXml()
    column = 0
    row = { number, isHidden: isSet(attribute('hidden')), cells: [] }
  }

  function openCell(attribute: Element['attribute']): Raw {
    const written = attribute('r')
    const address = written === undefined ? { row: row.number, column: column + 1 } : addressOf(written)
    if (!address || address.row !== row.number || address.column <= column) throw new BrokenXml()
    column = address.column
    return {
      ...address,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      hasFormula: false,
    }
  }

  /** What a cell shows, or nothing where it is empty. */
  function cellOf({ column, type, style, hasFormula, value, inline }: Raw): Cell | undefined {
    if (type === 'e') return { column, text: value ?? '', wrong: errorIn(value ?? '') }
    if (hasFormula && value === undefined && inline === undefined) return { column, text: '', wrong: neverCalculated }
    if (type === 'n')
      return value ? { column, ...showNumber(value, formats[style] ?? 'General', startsIn1904) } : undefined
    const text = (textOf(type, value, inline) ?? '').replaceAll(/\r\n?/g, '\n').trim()
    return text === '' ? undefined : { column, text, ...(type === 'd' && { isDate: true }) }
  }

  function textOf(type: string, value: string | undefined, inline: string | undefined): string | undefined {
    if (type === 's') return texts[Number(value)]
    if (type === 'inlineStr') return unescape(inline ?? '')
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type === 'd') return value?.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d)(:00(\.0+)?)?Z?$/, ' $1')
    return value && unescape(value)
  }
}

const errorIn = (error: string) =>
  `shows ${error || 'an error'}, as its formula fails. Mend the formula, or type the value.`
const neverCalculated =
  'holds a formula that was never calculated. Open the workbook in Excel and save it, or type the value.'

const isSet = (attribute: string | undefined) => attribute === '1' || attribute === 'true'

/** Texts that workbooks write as `_x000D_`, as XML has no other way. */
export const unescape = (text: string) =>
  text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

function rangeOf(reference: string): Range | undefined {
  const [from, to = from] = reference.split(':').map(addressOf)
  return from && to ? { from, to } : undefined
}

/** Row and column of `D14`. */
function addressOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  const address = { row: Number(digits), column: columnNumber(letters ?? '') }
  return letters && address.row <= most.row && address.column <= most.column ? address : undefined
}
