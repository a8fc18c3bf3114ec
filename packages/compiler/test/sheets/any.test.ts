/** Whatever a sheet holds, there is a problem or a record, and never anything thrown. */
import { zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/compile.js'
import { format, openSheets, type SourceFile } from '../../src/index.js'
import { columnsOf } from '../../src/sheets/columns.js'
import { layOut } from '../../src/sheets/grid.js'
import { headingOf } from '../../src/sheets/headings.js'
import { collectionNames, department, exampleOf, filesOf, withReferences } from '../content.js'
import { partsOf, styled, workbook, zipped, type Value } from './workbook.js'

const formats = [
  'General',
  'yyyy-mm-dd',
  'mmm-yy',
  'd-mmm',
  'h:mm',
  '[h]:mm',
  '0%',
  '00000',
  '# ?/?',
  ';;;',
  '0.00E+00',
]

const anyValue: fc.Arbitrary<Value> = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'MD, PhD',
      'van der Berg, Ana',
      '[',
      '{a: b}',
      '[{}]',
      '[[a]]',
      '{__proto__: 1}',
      '2019-13',
      'true',
      'yes',
      '-',
      'bo-aster',
      'Page',
      '1e9',
      '[&a b, *a]',
    ),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc
      .tuple(fc.double({ min: -1e6, max: 4e6, noNaN: true }), fc.nat(formats.length - 1))
      .map(([number, style]) => styled(number, style)),
    fc.constantFrom<Value>(
      { xml: '<c t="e"><v>#REF!</v></c>' },
      { xml: '<c><f>A1</f></c>' },
      { xml: '<c t="x"><v>1</v></c>' },
      { xml: '<c t="s"><v>9</v></c>' },
      { xml: '<c t="d"><v>soon</v></c>' },
    ),
  )
  .map((value) => (typeof value === 'string' ? value.replaceAll(/[^\t\n\u0020-\uD7FF]/g, '') : value))

async function look(files: SourceFile[]) {
  const opened = await openSheets(files)
  const { problems, validation } = examine(opened, { folder: 'content' })
  const recordsIn = (name: string) =>
    validation.checked.filter(({ collection, record }) => collection === name && record)
  return { problems, recordsIn, told: format(problems, opened) }
}

describe.each(collectionNames)('any cell of %s', (name) => {
  it('gives a problem or a record', { timeout: 60_000 }, async () => {
    const example = exampleOf(name)
    const { [`content/${name}/${example.id}.yaml`]: _, ...others } = withReferences([[name, example]])
    const grid = layOut(name, [example])
    const columns = columnsOf(name)
    await fc.assert(
      fc.asyncProperty(fc.nat(columns.length - 1), anyValue, async (at, value) => {
        const heading = headingOf({ column: columns[at]! })
        const place = grid.headings.indexOf(heading)
        const [row, ...rest] = grid.rows as Value[][]
        const rows = [
          place === -1 ? [...grid.headings, heading] : grid.headings,
          place === -1 ? [...row!, value] : row!.with(place, value),
          ...rest,
        ]
        const { problems, recordsIn } = await look(
          filesOf({ ...others, 'content/book.xlsx': workbook({ [name]: rows }, { formats }) }),
        )
        if (problems.length === 0) expect(recordsIn(name).length).toBeGreaterThan(0)
        for (const { message, cell } of problems) {
          expect(message).not.toMatch(/undefined|\[object|NaN|Error:/)
          expect(cell).toMatch(/^\w+!|^\w+$/)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('any bytes', { timeout: 60_000 }, () => {
  const anyBytes = fc.uint8Array({ maxLength: 400 })
  const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]]

  it('are told as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), anyBytes, async (start, bytes) => {
        const { told } = await look(filesOf({ ...department, 'content/a.xlsx': new Uint8Array([...start, ...bytes]) }))
        expect(told).toMatch(/^content\/a\.xlsx:1:1 {2}(the|this) /)
      }),
      { numRuns: 400 },
    )
  })

  it('are told as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.oneof(
          anyBytes,
          fc.string().map((text) => new TextEncoder().encode(`Id,Name\n${text}`)),
        ),
        async (start, bytes) => {
          const { problems } = await look(
            filesOf({ ...department, 'content/terms.csv': new Uint8Array([...start, ...bytes]) }),
          )
          expect(problems.every(({ path }) => path === 'content/terms.csv')).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('in the place of some of a workbook’s are told, or do not matter', async () => {
    const rows = [
      ['Id', 'Name', 'As of', 'Sources: source'],
      ['a', 'A', '2026', 'page'],
      ['b', 'B', 2026, 'page'],
    ]
    const parts = partsOf({ Terms: rows }, { formats, sharedStrings: '<si><t>a</t></si>' })
    const whole = zipSync(zipped(parts))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const { problems, recordsIn } = await look(filesOf({ ...department, 'content/a.xlsx': whole.with(at, byte) }))
        if (problems.length === 0) expect(recordsIn('terms')).toHaveLength(2)
      }),
      { numRuns: 400 },
    )
  })

  it('in the XML of a workbook are told, or do not matter', async () => {
    const rows = [
      ['Id', 'Name', 'As of', 'Sources: source'],
      ['a', 'A', '2026', 'page'],
    ]
    const parts = partsOf({ Terms: rows }, { formats })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        fc.nat(2000),
        fc.string({ maxLength: 3 }),
        fc.nat(4),
        async (path, where, text, less) => {
          const xml = parts[path]!
          const at = where % xml.length
          const changed = { ...parts, [path]: xml.slice(0, at) + text + xml.slice(at + less) }
          await look(filesOf({ ...department, 'content/a.xlsx': zipSync(zipped(changed)) }))
        },
      ),
      { numRuns: 500 },
    )
  })
})
