/** Sheets with one mistake each, and the whole of what is told of them. */
import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  around,
  failing,
  partsOf,
  shared,
  styled,
  toldOf,
  workbook,
  zipped,
  type Form,
  type Value,
} from './workbook.js'

const ofBook = (bytes: Uint8Array, path = 'content/book.xlsx') => toldOf({ ...around, [path]: bytes })
const ofCsv = (text: string | Uint8Array) => toldOf({ ...around, 'content/people.csv': text })

const headings = ['Id', 'Name', 'Interests', ...shared.headings]
const aster: Value[] = ['bo-aster', 'Bo Aster', 'sleep', ...shared.values]
const bell: Value[] = ['cy-bell', 'Cy Bell', 'sleep', ...shared.values]

/** What is told of a sheet of people with these rows. */
const ofRows = (rows: Value[][], form: Form = {}) => ofBook(workbook({ People: rows }, form))

describe('a file that is no workbook', () => {
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

  it('is empty', async () => {
    expect(await ofBook(new Uint8Array())).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the file is empty. Save the workbook again, or remove the file.
      "
    `)
  })

  it('is of the old kind', async () => {
    expect(await ofBook(new Uint8Array([...old, ...wide('Workbook')]))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is a workbook of the old kind (.xls), whatever its name. In Excel, choose Save As and “Excel Workbook (.xlsx)”.
      "
    `)
  })

  it('has the ending of other kinds', async () => {
    expect(
      await toldOf({
        'content/a.xls': '',
        'content/b.ods': '',
        'content/c.xlsm': '',
        'content/d.tsv': '',
        'content/e.numbers': '',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/a.xls:1:1  a.xls is not read. In Excel, choose Save As and “Excel Workbook (.xlsx)”.
      content/b.ods:1:1  b.ods is not read. In LibreOffice, choose Save As and “Excel 2007–365 (.xlsx)”.
      content/c.xlsm:1:1  c.xlsm is not read. In Excel, choose Save As and “Excel Workbook (.xlsx)”.
      content/d.tsv:1:1  d.tsv is not read. Save it as CSV, or as an Excel workbook (.xlsx).
      content/e.numbers:1:1  e.numbers is not read. In Numbers, choose File, Export To, Excel.
      "
    `)
  })

  it('is protected by a password', async () => {
    expect(await ofBook(new Uint8Array([...old, ...wide('EncryptedPackage')]))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the workbook is protected by a password, so it cannot be read. In Excel, take the password off (File, Info, Protect Workbook) and save it.
      "
    `)
  })

  it('is an OpenDocument spreadsheet', async () => {
    const ods = zipSync(zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }))
    expect(await ofBook(ods)).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is an OpenDocument spreadsheet (.ods). In LibreOffice, choose Save As and “Excel 2007–365 (.xlsx)”.
      "
    `)
  })

  it('is a binary workbook', async () => {
    expect(await ofBook(zipSync(zipped({ 'xl/workbook.bin': '' })))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is a binary workbook (.xlsb). In Excel, choose Save As and “Excel Workbook (.xlsx)”.
      "
    `)
  })

  it('is a Numbers spreadsheet', async () => {
    expect(await ofBook(zipSync(zipped({ 'Index/Document.iwa': '' })))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is a Numbers spreadsheet. In Numbers, choose File, Export To, Excel.
      "
    `)
  })

  it('is another zip', async () => {
    expect(await ofBook(zipSync(zipped({ 'word/document.xml': '<a/>' })))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is a zip, but not a workbook. In Excel, choose Save As and “Excel Workbook (.xlsx)”.
      "
    `)
  })

  it('is a web page', async () => {
    expect(await ofBook(strToU8('\n<html><table>'))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is a web page or XML with the name of a workbook. Open it in Excel; then choose Save As and “Excel Workbook (.xlsx)”.
      "
    `)
  })

  it('is CSV', async () => {
    expect(await ofBook(strToU8('Name,As of\n'))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is not a workbook, whatever its name. In Excel, choose Save As and “Excel Workbook (.xlsx)”; if it is CSV, rename it to .csv.
      "
    `)
  })

  it('stands in a folder', async () => {
    expect(await ofBook(workbook({ People: [] }), 'content/people/2026.xlsx')).toMatchInlineSnapshot(`
      "
      content/people/2026.xlsx:1:1  people/2026.xlsx is not read: spreadsheets stand in the content folder itself. Move it there.
      "
    `)
  })

  it('is one that Excel keeps while a workbook is open, and is left alone', async () => {
    expect(await ofBook(new Uint8Array([1]), 'content/~$book.xlsx')).toBe('nothing')
  })
})

describe('a workbook that is damaged', () => {
  const whole = workbook({ People: [headings, aster] })

  it('ends too early', async () => {
    expect(await ofBook(whole.subarray(0, whole.length - 30))).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the workbook is damaged or not whole, so nothing in it is read. Open it in Excel and save it again, or copy it again.
      "
    `)
  })

  it('has changed on its way', async () => {
    const changed = zipSync(zipped(partsOf({ People: [headings, aster] })), { level: 0 })
    changed[new TextDecoder('latin1').decode(changed).indexOf('Bo Aster')]! ^= 1
    expect(await ofBook(changed)).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the workbook is damaged or not whole, so nothing in it is read. Open it in Excel and save it again, or copy it again.
      "
    `)
  })

  it.each([
    ['a part', { 'xl/worksheets/sheet1.xml': undefined }],
    ['an end of its XML', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' }],
    [
      'rows in order',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>' },
    ],
    [
      'rows that Excel has',
      { 'xl/worksheets/sheet1.xml': '<worksheet><row r="20000000"><c r="A20000000"><v>1</v></c></row></worksheet>' },
    ],
    [
      'columns that Excel has',
      { 'xl/worksheets/sheet1.xml': '<worksheet><row r="1"><c r="ZZZ1"><v>1</v></c></row></worksheet>' },
    ],
  ])('lacks %s', async (_, changed) => {
    const parts = Object.entries({ ...partsOf({ People: [headings, aster] }), ...changed }).filter(
      ([, text]) => text !== undefined,
    )
    expect(await ofBook(zipSync(zipped(Object.fromEntries(parts) as Record<string, string>)))).toBe(`
content/book.xlsx:1:1  the workbook is damaged or not whole, so nothing in it is read. Open it in Excel and save it again, or copy it again.
`)
  })
})

describe('a workbook that is too large', () => {
  it('takes 100 MB', async () => {
    const large = new Uint8Array(100_000_000)
    large.set([0x50, 0x4b])
    expect(await ofBook(large)).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the file takes 100 MB, and at most 20 MB are read. Remove pictures and sheets that are not needed.
      "
    `)
  })

  it('unfolds to more than it says, and is not unfolded', { timeout: 30_000 }, async () => {
    const parts = { ...zipped(partsOf({ People: [headings, aster] })), 'xl/styles.xml': new Uint8Array(210_000_000) }
    const bomb = zipSync(parts, { level: 9 })
    expect(bomb.length).toBeLessThan(300_000)
    expect(await ofBook(bomb)).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  the workbook is a zip that unfolds to more than 200 MB, so nothing in it is read. Copy what is needed into a new workbook.
      "
    `)
  })

  it('expands no entities', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>'
    const shares: Value = { xml: '<c t="s"><v>0</v></c>' }
    const rows = [headings, ['bo-aster', 'Bo Aster', shares, ...shared.values]]
    expect(await ofBook(workbook({ People: rows }, { parts: { 'xl/sharedStrings.xml': xml } }))).toBe('nothing')
  })
})

describe('a sheet', () => {
  it('has no name of a collection', async () => {
    expect(await ofBook(workbook({ Peple: [headings, aster], 'Sheet 1': [['a']], 'It’s': [['a']] })))
      .toMatchInlineSnapshot(`
      "
      content/book.xlsx Peple  there is no collection Peple. Did you mean People?
      content/book.xlsx 'Sheet 1'  there is no collection Sheet 1. Name the sheet after a collection, or begin its name with _ to have it passed over.
      content/book.xlsx 'It’s'  there is no collection It’s. Name the sheet after a collection, or begin its name with _ to have it passed over.
      "
    `)
  })

  it('is hidden', async () => {
    expect(await ofRows([headings, aster], { sheets: { People: 'state="hidden"' } })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People  this sheet is hidden, and what is in it would be published. Show it, or begin its name with _ to have it passed over.
      "
    `)
  })

  it('has no headings', async () => {
    expect(await ofRows([aster, bell])).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!A1  no row says what the columns hold. Write a heading above each, such as Id, Family name, Sources: source, As of.
      "
    `)
  })

  it('has a heading twice', async () => {
    expect(
      await ofRows([
        [...headings, 'name', 'Degrees', 'degrees'],
        [...aster, 'Bo Aster'],
      ]),
    ).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!F1  "name" names what B holds already. Keep one of the two columns.
      content/book.xlsx People!H1  "degrees" names what G holds already. Keep one of the two columns.
      "
    `)
  })

  it('has a column without a heading', async () => {
    expect(await ofRows([[...headings.slice(0, 2), '', ...headings.slice(3)], aster, bell])).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C1  column C has values but no heading. Write one in C1, or empty the column.
      "
    `)
  })

  it('has headings that name nothing', async () => {
    expect(await ofRows([[...headings, 'Famly name', 'Sourse', 'Badge number', 'Sources 0: note'], aster]))
      .toMatchInlineSnapshot(`
        "
        content/book.xlsx People!F1  "Famly name" is not a field of people. Did you mean "Family name"?
        content/book.xlsx People!G1  "Sourse" is not a field of people. Did you mean "Sources: source"?
        content/book.xlsx People!H1  "Badge number" is not a field of people. Name a field, or begin the heading with _ to have the column passed over.
        content/book.xlsx People!I1  "Sources 0: note" is not a field of people. Did you mean "Sources: note"?
        "
      `)
  })

  it('lacks a column that every record needs, told once', async () => {
    expect(await ofRows([headings.slice(0, 3), aster.slice(0, 3), bell.slice(0, 3)])).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!A1  sources is missing, and there is no column Sources: source. Where the record’s facts stand.
      content/book.xlsx People!A1  asOf is missing, and there is no column As of. When the record was true: a year, month or day.
      "
    `)
  })

  it('has merged cells', async () => {
    const after = '<mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="A1:A1"/></mergeCells>'
    expect(await ofRows([headings, aster, bell], { after })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  C2 to C3 are merged, so only C2 holds a value. Unmerge them, and fill each cell.
      "
    `)
  })

  it('has a merged title, which is no mistake', async () => {
    const after = '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>'
    expect(await ofRows([['People of 2026'], headings, aster], { after })).toBe('nothing')
  })

  it('has hidden rows', async () => {
    const rows = { 2: 'hidden="1"', 3: 'hidden="true"', 5: 'hidden="1"' }
    expect(
      await ofRows(
        [headings, aster, bell, ['di', 'Di Elm', '', ...shared.values], ['ed', 'Ed Fox', '', ...shared.values]],
        { rows },
      ),
    ).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!A2  rows 2 to 3 are hidden, and what is there would be published. Show what is meant to be, and delete the rest.
      content/book.xlsx People!A5  row 5 is hidden, and what is there would be published. Show what is meant to be, and delete the rest.
      "
    `)
  })

  it('has hidden columns', async () => {
    const before = '<cols><col min="3" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>'
    expect(await ofRows([headings, aster], { before })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C1  column C is hidden, and what is in it would be published. Show it, or begin its heading with _ to have it passed over.
      "
    `)
  })
})

describe('a cell', () => {
  const ofInterest = (value: Value, form: Form = {}) => ofRows([headings, aster.with(2, value)], form)

  it.each(['#REF!', '#N/A'])('holds an error: %s', async (error) => {
    expect(await ofInterest(failing(error))).toBe(`
content/book.xlsx People!C2  interests: the cell shows ${error}, as its formula fails. Mend the formula, or type the value.
`)
  })

  it('holds a formula without its value', async () => {
    expect(await ofInterest({ xml: '<c><f>A1&amp;"x"</f></c>' })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: the cell holds a formula that was never calculated. Open the workbook in Excel and save it, or type the value.
      "
    `)
  })

  it('holds a date where text is meant', async () => {
    expect(await ofInterest(styled(46024, 1), { formats: ['General', 'd-mmm-yy'] })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: expected text, found the date 2026-01-02, for which Excel may have taken it. Format the cell as text and type it again.
      "
    `)
  })

  it('holds a number in a form that is not read', async () => {
    expect(await ofInterest(styled(0.5, 1), { formats: ['General', '# ?/?'] })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: the cell shows a number in a form that is not read here. Format the cell as text and type what it shows.
      "
    `)
  })

  it('holds a number of too many digits', async () => {
    expect(await ofInterest(1234567890123456)).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: the cell holds a number of more than 15 digits, of which Excel keeps only the first. Format the cell as text and type it again.
      "
    `)
  })

  it('holds no number where it says so', async () => {
    expect(await ofInterest({ xml: '<c><v>1,5</v></c>' })).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: the cell holds a number that cannot be read. Type it again.
      "
    `)
  })

  it('holds a list that is not whole', async () => {
    expect(await ofInterest('[sleep, "work')).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!C2  interests: a cell that begins with [ holds a list or fields as YAML writes them, and this is not whole. Look at its brackets, commas and quotation marks.
      "
    `)
  })

  it('says what another says as well', async () => {
    const rows = [
      [...headings, 'Degrees', 'Family name'],
      ['bo-aster', 'Bo Aster, MD', '', ...shared.values, 'PhD', 'Aster'],
    ]
    expect(await ofRows(rows)).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!B2  name: G2 says this as well. Keep one of the two cells.
      "
    `)
  })

  it('holds a date that is none, or shows too little of one', async () => {
    const form = { formats: ['General', 'yyyy-mm-dd', 'd-mmm', '[h]:mm'] }
    const rows = [
      ['Id', 'Name', 'Date', ...shared.headings],
      ['a', 'A', styled(60, 1), ...shared.values],
      ['b', 'B', styled(46217, 2), ...shared.values],
      ['c', 'C', styled(1.5, 3), ...shared.values],
      ['d', 'D', styled(46217.5, 1), ...shared.values],
      ['e', 'E', '7/14/2026', ...shared.values],
    ]
    expect(await ofBook(workbook({ Events: rows }, form))).toMatchInlineSnapshot(`
      "
      content/book.xlsx Events!C2  date: the cell holds a day that does not exist. Type the date again.
      content/book.xlsx Events!C3  date: the cell shows a day without its year, so 2026-07-14 may not be meant. Format the cell as text and type what is meant.
      content/book.xlsx Events!C4  date: the cell shows a length of time as a clock does. Format it as text and write it out.
      content/book.xlsx Events!C6  date: expected a date such as 1810, 1857~ (about), 185X (the 1850s) or 1855/1859 (from, to), found "7/14/2026".
      "
    `)
  })

  it('holds several fields', async () => {
    const rows = [
      ['Id', 'Name', 'Kind', 'Amount', ...shared.headings],
      ['a', 'A', 'moving', '$1,000', ...shared.values],
    ]
    expect(await ofBook(workbook({ Benefits: rows }))).toMatchInlineSnapshot(`
      "
      content/book.xlsx Benefits!D2  amount: several fields belong here. Give each a column of its own, or write them as {name: value, …} or, where there are several, [{…}, {…}].
      "
    `)
  })

  it('is empty where something must stand', async () => {
    expect(await ofRows([headings, aster.with(1, ''), bell.with(3, '')])).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!B2  name is missing. The name in parts.
      content/book.xlsx People!D3  asOf is missing. When the record was true: a year, month or day.
      "
    `)
  })

  it('is wrong in ways that YAML knows, in the same words', async () => {
    const rows = [
      ['Id', 'Class year', 'Kind', 'Program', ...shared.headings],
      ['2026 1', 'forty', 'trak', 'primary-cre', 'July 2026', 'page'],
      ['2026-2', 26, 'fellowship', 'Primary Car', '2026-07', 'page'],
    ]
    expect(await ofBook(workbook({ Placements: rows }))).toMatchInlineSnapshot(`
      "
      content/book.xlsx Placements!A2  id: expected an id of small letters, digits and single hyphens, such as primary-care, found "2026 1". The space after "2026" does not fit. Write 2026-1.
      content/book.xlsx Placements!B2  classYear: expected a year of four digits such as 1989, found "forty".
      content/book.xlsx Placements!C2  kind: expected fellowship, practice, faculty, hospitalist, chief-year, research, military, other or unknown, found "trak".
      content/book.xlsx Placements!D2  program: there is no program primary-cre. Did you mean primary-care?
      content/book.xlsx Placements!E2  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "July 2026". Write 2026-07.
      content/book.xlsx Placements!B3  classYear: expected a year of four digits such as 1989, found "26".
      content/book.xlsx Placements!D3  program: there is no program called "Primary Car". Did you mean Primary Care?
      "
    `)
  })

  it('keeps text of a record that was taken down', async () => {
    const rows = [
      [...headings, 'Status', 'Withdrawn on', 'Reason'],
      [...aster.slice(0, 2), '', '', '', 'withdrawn', '2026-07-01', 'request'],
    ]
    expect(await ofRows(rows)).toMatchInlineSnapshot(`
      "
      content/book.xlsx People!B2  a withdrawn record keeps no text: remove name.
      "
    `)
  })

  it('may hold what terminals would obey, which is not printed', async () => {
    const text = 'Bo \u001B[31mAster'
    expect(await ofCsv(`Name,Degrees,As of,Sources: source\nBo Aster,"${text}.",2026,page\n`)).toMatchInlineSnapshot(
      `"nothing"`,
    )
  })
})

describe('CSV', () => {
  const rows = 'Name,As of,Sources: source\nJosé Aster,2026,page\n'
  const wide = (text: string, first: number[], at: number) =>
    new Uint8Array([
      ...first,
      ...[...text].flatMap((letter) => {
        const pair = [0, 0]
        pair[at] = letter.charCodeAt(0)
        return pair
      }),
    ])

  it.each([
    ['UTF-8', rows],
    ['UTF-8 with a byte-order mark', `\uFEFF${rows}`],
    ['UTF-16, as Excel’s Unicode Text', wide(rows.replaceAll(',', '\t'), [0xff, 0xfe], 0)],
    ['UTF-16 the other way round', wide(rows, [0xfe, 0xff], 1)],
    ['semicolons', rows.replaceAll(',', ';')],
    ['tabs', rows.replaceAll(',', '\t')],
    ['CRLF', rows.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', rows.replaceAll('\n', '\r')],
    [
      'quotation marks and line breaks in cells',
      'Name,As of,Sources: source,Biography\n"Aster, José",2026,page,"Says ""yes"",\nand ""no"""\n',
    ],
    [
      'semicolons in cells beside commas between them',
      'Name,Interests,As of,Sources: source\nBo Aster,a; b; c; d; e; f,2026,page\n',
    ],
    ['no line break at the end', rows.trimEnd()],
  ])('is read with %s', async (_, text) => {
    expect(await ofCsv(text)).toBe('nothing')
  })

  it('is of Windows-1252', async () => {
    const bytes = Uint8Array.from([...rows].map((letter) => letter.charCodeAt(0)))
    expect(await ofCsv(bytes)).toMatchInlineSnapshot(`
      "
      content/people.csv A2  a letter of this cell is not UTF-8, so it may show as another one. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.
      "
    `)
  })

  it('is of UTF-16 that does not say so', async () => {
    expect(await ofCsv(wide(rows, [], 0))).toMatchInlineSnapshot(`
      "
      content/people.csv:1:1  this is not CSV, whatever its name. In Excel, choose Save As and “CSV UTF-8 (Comma delimited)”.
      "
    `)
  })

  it('is a workbook', async () => {
    expect(await ofCsv(workbook({ People: [headings, aster] }))).toMatchInlineSnapshot(`
      "
      content/people.csv:1:1  this is a workbook or another zip with the name of CSV. Rename it to .xlsx.
      "
    `)
  })

  it.each(['', '\n \n', '\uFEFF'])('is empty: %j', async (text) => {
    expect(await ofCsv(text)).toBe(`
content/people.csv:1:1  the file is empty. Write the records, or remove the file.
`)
  })

  it('leaves a quotation mark open, told where it opens', async () => {
    expect(await ofCsv('Name,As of,Sources: source\n"Two\nlines",2026,page\nBo Aster,"2026,page\nCy Bell,2026,page\n'))
      .toMatchInlineSnapshot(`
      "
      content/people.csv B3  a quotation mark opens this cell and none closes it. Close it, or write "" for a quotation mark in a text.
      "
    `)
  })

  it('has text behind a quotation mark', async () => {
    expect(await ofCsv('Name,As of,Sources: source\n"Bo" Aster,2026,page\n')).toMatchInlineSnapshot(`
      "
      content/people.csv A2  text follows the quotation mark that closes this cell. Put all of it in quotation marks, and write "" for each one inside.
      "
    `)
  })

  it('takes 100 MB', async () => {
    expect(await ofCsv(new Uint8Array(100_000_000))).toMatchInlineSnapshot(`
      "
      content/people.csv:1:1  the file takes 100 MB, and at most 20 MB are read. Remove pictures and sheets that are not needed.
      "
    `)
  })

  it('is not named after a collection', async () => {
    expect(await toldOf({ 'content/peple.csv': rows })).toMatchInlineSnapshot(`
      "
      content/peple.csv:1:1  there is no collection peple. Did you mean people?
      "
    `)
  })

  it('cannot be read at all, and then may hold any record', async () => {
    const alumni = 'Person,As of,Sources: source\nBo Aster,2026,page\ncy-bell,2026,page\n'
    expect(await toldOf({ 'content/alumni.csv': alumni, 'content/book.xlsx': 'no' })).toMatchInlineSnapshot(`
      "
      content/book.xlsx:1:1  this is not a workbook, whatever its name. In Excel, choose Save As and “Excel Workbook (.xlsx)”; if it is CSV, rename it to .csv.
      "
    `)
  })
})
