/** Cells that are written into workbooks and CSV, and all that stays as it was. */
import { strFromU8, unzipSync, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeSheets, openSheets, type CellChange } from '../../src/index.js'
import { partsOf, workbook, zipped, type Value } from './workbook.js'

const rows: Value[][] = [
  ['Id', 'Name', 'Definition'],
  ['a', 'A', 'First'],
  ['b', 'B', ''],
]

/** The texts of a sheet by their cells, once these cells are changed. */
async function changed(path: string, bytes: Uint8Array, cells: CellChange[]): Promise<Record<string, string>> {
  const sheet = path.endsWith('.csv') ? '' : 'Terms'
  const [file] = await changeSheets(await openSheets([{ path, bytes }]), [{ path, sheet, cells }])
  expect(file!.book!.findings).toEqual([])
  const all = file!.book!.sheets[0]!.rows.flatMap(({ number, cells }) =>
    cells.map(({ column, text }) => [`${number}:${column}`, text] as const),
  )
  return Object.fromEntries(all)
}

const before = {
  '1:1': 'Id',
  '1:2': 'Name',
  '1:3': 'Definition',
  '2:1': 'a',
  '2:2': 'A',
  '2:3': 'First',
  '3:1': 'b',
  '3:2': 'B',
}
const asCsv = new TextEncoder().encode('Id,Name,Definition\r\na,A,First\r\nb,B,\r\n')

describe.each([
  ['terms.xlsx', workbook({ Terms: rows })],
  ['terms.csv', asCsv],
])('changing %s', (path, bytes) => {
  it.each([
    ['a cell that is filled', { row: 2, column: 3 }],
    ['a cell that is empty', { row: 3, column: 3 }],
    ['a cell beside the others', { row: 2, column: 7 }],
    ['a row below', { row: 4, column: 1 }],
    ['a row far below', { row: 40, column: 2 }],
  ])('writes %s, and nothing else', async (_, place) => {
    const text = '=1 <&> "x"; é 😀'
    expect(await changed(path, bytes, [{ ...place, text }])).toEqual({
      ...before,
      [`${place.row}:${place.column}`]: text,
    })
  })

  it('writes any text into any cells', async () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .map((value) => value.replaceAll(/\s+/g, ' ').trim())
      .filter((value) => value !== '')
    const cell = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 30 }), text })
    const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(cells, async (written) => {
        // A heading that is gone may leave CSV without a sign of what parts its cells.
        const below = written.map((one) => ({ ...one, row: one.row + 1 }))
        const texts = Object.fromEntries(below.map(({ row, column, text }) => [`${row}:${column}`, text]))
        expect(await changed(path, bytes, below)).toEqual({ ...before, ...texts })
      }),
      { numRuns: 100 },
    )
  })
})

describe('the XML of a workbook', () => {
  const parts = partsOf({ Terms: rows })
  const path = 'xl/worksheets/sheet1.xml'
  const rewritten = (rewrite: (xml: string) => string) => zipSync(zipped({ ...parts, [path]: rewrite(parts[path]!) }))
  const change = [
    { row: 3, column: 3, text: 'Second' },
    { row: 4, column: 1, text: 'c' },
  ]
  const after = { ...before, '3:3': 'Second', '4:1': 'c' }

  it.each<[string, (xml: string) => string]>([
    ['with a prefix', (xml) => xml.replaceAll(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
    ['without addresses', (xml) => xml.replaceAll(/ r="\w+"/g, '')],
    ['with an empty row', (xml) => xml.replace('</sheetData>', '<row r="4" ht="20"/></sheetData>')],
    ['with empty cells', (xml) => xml.replace(/(<row r="3".*?)<\/row>/, '$1<c r="C3" s="0"/></row>')],
    [
      'with spans and a dimension',
      (xml) => xml.replaceAll('<row ', '<row spans="1:3" ').replace('<sheetData', '<dimension ref="A1:C3"/><sheetData'),
    ],
  ])('is changed as well %s', async (_, rewrite) => {
    expect(await changed('terms.xlsx', rewritten(rewrite), change)).toEqual(after)
  })

  it('gives a new cell the looks of the one that it follows', async () => {
    const bytes = rewritten((xml) => xml.replace('<c r="B3"', '<c r="B3" s="4"'))
    const [file] = await changeSheets(await openSheets([{ path: 'terms.xlsx', bytes }]), [
      { path: 'terms.xlsx', sheet: 'Terms', cells: [{ row: 4, column: 2, text: 'C', like: { row: 3, column: 2 } }] },
    ])
    expect(strFromU8(unzipSync(file!.bytes)[path]!)).toContain('<c r="B4" s="4" t="inlineStr">')
  })
})
