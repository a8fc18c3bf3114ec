import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openSheets } from '../../src/index.js'
import { department, programWith } from '../content.js'
import { partsOf, styled, workbook, zipped, type Value } from '../sheets/workbook.js'
import { housestaff, textOf, useFolder, write } from './folder.js'
import { zipSync } from 'fflate'

useFolder()

const around = {
  ...department,
  'content/programs/medicine.yaml': programWith({ kind: 'residency', duration: 'P3Y' }),
  'content/people/_defaults.yaml': 'asOf: 2026\nsources: [{ source: page }]\n',
}

const people: Value[][] = [['Name'], ['Adams, Ana'], ['Brown, Bo'], ['Clark, Cy']]
const rosters: Value[][] = [
  ['Residents of the department'],
  ['Id', 'Program', 'Academic year', 'Members: person', 'Members: entered', 'As of', 'Sources: source', '_Pager'],
  [
    'class-2026-2027',
    'Primary Care',
    '2026-2027',
    'Adams, Ana',
    styled(2024, 0),
    '2026-07',
    'Page',
    { xml: '<c><f>E3+1</f><v>2025</v></c>' },
  ],
  ['class-2026-2027', '', '', 'Brown, Bo', styled(2024, 0)],
  ['class-2026-2027', '', '', 'Clark, Cy', styled(2026, 0)],
]
const alumni: Value[][] = [['Person', 'Program', 'Class year', 'As of', 'Sources: source']]
const sheets = { People: people, Rosters: rosters, Alumni: alumni, _Pay: [['x', 1]] as Value[][] }
const form = {
  formats: ['0'],
  before: '<cols><col min="1" max="1" width="31"/></cols>',
  after: '<pageMargins left="1"/>',
}

const book = () => new Uint8Array(readFileSync('content/residents.xlsx'))
const rowsOf = async (path: string, bytes: Uint8Array, name: string) => {
  const [file] = await openSheets([{ path, bytes }])
  const sheet = file!.book!.sheets.find((one) => one.name === name)!
  return sheet.rows.map(({ number, cells }) => `${number}: ${cells.map(({ text }) => text).join(' | ')}`)
}

describe('rollover of a workbook', () => {
  it('shows first which rows it would write, and does nothing', async () => {
    const bytes = workbook(sheets, form)
    write({ ...around, 'content/residents.xlsx': bytes })
    expect(await housestaff('rollover 2027 content')).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "medicine: the roster class-2026-2027 becomes class-2027-2028.
        stay:  cy-clark (PGY-2)
        leave: ana-adams (since 2024), bo-brown (since 2024)
      content/placements.yaml:1  new file
           + - id: 2027-ana-adams
           +   program: medicine
           +   classYear: 2027
           +   person: ana-adams
           +   kind: unknown
           +   asOf: 2027
           +   sources: [{ source: page }]
           + - id: 2027-bo-brown
           +   program: medicine
           +   classYear: 2027
           +   person: bo-brown
           +   kind: unknown
           +   asOf: 2027
           +   sources: [{ source: page }]
      content/residents.xlsx Rosters!I2
           + Status
      content/residents.xlsx Rosters!I3
           + historical
      content/residents.xlsx Rosters!A6
           + class-2027-2028 | Primary Care | 2027-2028 | Clark, Cy | 2026 | 2027 | Page
      content/residents.xlsx Alumni!A2
           + Adams, Ana | Primary Care | 2027 | 2027 | Page
      content/residents.xlsx Alumni!A3
           + Brown, Bo | Primary Care | 2027 | 2027 | Page
      New records name the sources of last year: where there is a newer one, write it in its place.
      Still to write: who begins in 2027, in people and below the last row of content/residents.xlsx Rosters, a row each: Id class-2027-2028, the person, entered 2027.
      Nothing was written. To do all of this: housestaff rollover 2027 content --write
      ",
      }
    `)
    expect(book()).toEqual(bytes)
  })

  it('writes the rows below the others, in the words of the sheet, and keeps all else byte for byte', async () => {
    const bytes = workbook(sheets, form)
    write({ ...around, 'content/residents.xlsx': bytes })
    expect((await housestaff('rollover 2027 content --write')).out).toMatch(/\nAll of this was written\.\n$/)
    const [before, after] = [unzipSync(bytes), unzipSync(book())]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const changed = Object.keys(before).filter((path) => strFromU8(before[path]!) !== strFromU8(after[path]!))
    expect(changed).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'])
    expect([
      ...(await rowsOf('content/residents.xlsx', book(), 'Rosters')),
      ...(await rowsOf('content/residents.xlsx', book(), 'Alumni')),
    ]).toMatchInlineSnapshot(`
      [
        "1: Residents of the department",
        "2: Id | Program | Academic year | Members: person | Members: entered | As of | Sources: source | _Pager | Status",
        "3: class-2026-2027 | Primary Care | 2026-2027 | Adams, Ana | 2024 | 2026-07 | Page | 2025 | historical",
        "4: class-2026-2027 | Brown, Bo | 2024",
        "5: class-2026-2027 | Clark, Cy | 2026",
        "6: class-2027-2028 | Primary Care | 2027-2028 | Clark, Cy | 2026 | 2027 | Page",
        "1: Person | Program | Class year | As of | Sources: source",
        "2: Adams, Ana | Primary Care | 2027 | 2027 | Page",
        "3: Brown, Bo | Primary Care | 2027 | 2027 | Page",
      ]
    `)
    const xml = strFromU8(after['xl/worksheets/sheet2.xml']!)
    expect(xml).toContain('<col min="1" max="1" width="31"/>')
    expect(xml).toContain('<c r="H3"><f>E3+1</f><v>2025</v></c>')
    expect(xml).toContain('<c r="E6" s="0"><v>2026</v></c>')
    expect(xml).toContain('<pageMargins left="1"/>')
    expect((await housestaff('check content --today 2027-07-01')).exit).toBe(0)
    expect((await housestaff('rollover 2027 content --write')).out).toContain('There is nothing to do for 2027-2028.')
  })

  it('puts graduates where their collection stands, be it a list or a sheet', async () => {
    const { Alumni: _, ...others } = sheets
    const placements = 'Id,Class year,Person,Kind,As of,Sources: source\r\n2026-x,2026,,practice,2026,page\r\n'
    write({
      ...around,
      'content/residents.xlsx': workbook(others, form),
      'content/alumni.yaml':
        '# Ours.\n- { id: cy-clark, person: cy-clark, program: medicine, asOf: 2026, sources: [{ source: page }] }\n',
      'content/placements.csv': `\uFEFF${placements}`,
    })
    expect((await housestaff('rollover 2027 content --write')).exit).toBe(0)
    expect(textOf('content/alumni.yaml')).toContain(
      '\n- { id: ana-adams, person: ana-adams, program: medicine, classYear: 2027,',
    )
    expect(textOf('content/placements.csv')).toBe(
      '\uFEFFId,Class year,Person,Kind,As of,Sources: source,Program\r\n2026-x,2026,,practice,2026,page\r\n' +
        '2027-ana-adams,2027,"Adams, Ana",unknown,2027,Page,Primary Care\r\n2027-bo-brown,2027,"Brown, Bo",unknown,2027,Page,Primary Care\r\n',
    )
  })

  it('keeps CSV in its encoding and with its separator', async () => {
    const csv =
      'Id;Program;Academic year;Members: person;Members: entered;As of;Sources: source;Status\na;medicine;2026-2027;ana-adams;2024;2026;page;\na;;;bo-brown;2025;;;\n'
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le'))
    write({ ...around, 'content/people.csv': 'Name\n"Adams, Ana"\n"Brown, Bo"\n', 'content/rosters.csv': utf16 })
    expect((await housestaff('rollover 2027 content --write')).exit).toBe(0)
    expect(Buffer.from(readFileSync('content/rosters.csv')).toString('utf16le')).toBe(
      `\uFEFF${csv.replace('page;\n', 'page;historical\n')}2027-2028;medicine;2027-2028;bo-brown;2025;2027;page\n`,
    )
  })

  it('tells what cannot be changed, and changes nothing', async () => {
    const status = [...rosters[1]!, 'Status']
    const formula = { xml: '<c t="str"><f>"cur"&amp;"rent"</f><v>current</v></c>' }
    const rows = [rosters[0]!, status, [...rosters[2]!, formula], ...rosters.slice(3)]
    const made = workbook({ ...sheets, Rosters: rows }, form)
    write({ ...around, 'content/residents.xlsx': made })
    expect(await housestaff('rollover 2027 content --write')).toEqual({
      exit: 1,
      out: '',
      err: 'content/residents.xlsx Rosters holds a formula in I3. Change it in Excel. Nothing was written.\n',
    })
    const parts = partsOf(sheets, form)
    const comment = {
      ...parts,
      'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet2.xml']!.replace('<sheetData>', '<!-- x --><sheetData>'),
    }
    write({ 'content/residents.xlsx': zipSync(zipped(comment)) })
    expect((await housestaff('rollover 2027 content --write')).err).toBe(
      'content/residents.xlsx Rosters is written in a way that cannot be changed here. Change it in Excel. Nothing was written.\n',
    )
  })
})
