/**
 * Content with one mistake each: a folder of `broken` holds the files by which it differs from the good content, and
 * told.txt, all that is told of it. Mistakes that no file can hold are made below.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusing } from './command.js'
import { failing, styled, workbook, type Value } from './sheets/workbook.js'

const broken = join(import.meta.dirname, 'broken')
const names = readdirSync(broken, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'good' ? [entry.name] : [],
)

const terms: Value[][] = [
  ['Id', 'Name', 'Definition', 'As of', 'Source'],
  ['house-officer', 'House officer', '', '2026', 'page'],
]
const termWith = (definition: Value): Value[][] => [
  terms[0]!,
  ['house-officer', 'House officer', definition, '2026', 'page'],
]

/** Mistakes that a disk makes or a workbook holds, or that are too large to be kept: each is made in a folder of good content. */
const made: Record<string, (content: string) => void> = {
  'department-that-is-missing': (content) => rmSync(join(content, 'department.yaml')),
  'link-that-leads-nowhere': (content) => symlinkSync('nowhere.yaml', join(content, 'terms.yaml')),
  'link-that-leads-back': (content) => symlinkSync('..', join(content, 'programs/again')),
  'file-that-links-to-itself': (content) => symlinkSync('terms.yaml', join(content, 'terms.yaml')),
  'file-that-may-not-be-read': (content) => writeFileSync(join(content, 'programs/unreadable.yaml'), ''),
  'file-of-100-megabytes': (content) => {
    writeFileSync(join(content, 'terms.yaml'), '')
    truncateSync(join(content, 'terms.yaml'), 100_000_000)
  },
  'workbook-of-100-megabytes': (content) => {
    writeFileSync(join(content, 'book.xlsx'), '')
    truncateSync(join(content, 'book.xlsx'), 100_000_000)
  },
  'workbook-with-a-password': bookOf(oldBook('EncryptedPackage')),
  'workbook-of-the-old-kind': bookOf(oldBook('Workbook')),
  'workbook-that-ends-too-early': bookOf(workbook({ Terms: terms }).subarray(0, 900)),
  'workbook-with-a-sheet-of-an-unknown-name': bookOf(workbook({ Termz: terms })),
  'workbook-with-a-hidden-sheet': bookOf(workbook({ Terms: terms }, { sheets: { Terms: 'state="hidden"' } })),
  'workbook-with-a-hidden-row': bookOf(workbook({ Terms: terms }, { rows: { 2: 'hidden="1"' } })),
  'workbook-with-merged-cells': bookOf(
    workbook({ Terms: terms }, { after: '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>' }),
  ),
  'workbook-with-a-formula-that-fails': bookOf(workbook({ Terms: termWith(failing('#REF!')) })),
  'workbook-with-a-formula-never-calculated': bookOf(workbook({ Terms: termWith({ xml: '<c><f>A1</f></c>' }) })),
  'workbook-with-a-date-in-place-of-a-text': bookOf(
    workbook({ Terms: termWith(styled(46217, 0)) }, { formats: ['m/d/yyyy'] }),
  ),
  'workbook-with-a-day-without-a-year': bookOf(
    workbook(
      { Terms: [terms[0]!, ['house-officer', 'House officer', '', styled(46217, 0), 'page']] },
      { formats: ['d-mmm'] },
    ),
  ),
}

function bookOf(bytes: Uint8Array) {
  return (content: string) => writeFileSync(join(content, 'book.xlsx'), bytes)
}

/** What Excel wrote before 2007, and writes today around workbooks with passwords. */
function oldBook(holds: string): Uint8Array {
  const wide = [...holds].flatMap((letter) => [letter.charCodeAt(0), 0])
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide])
}

interface Result {
  name: string
  exit: number
  out: string
  err: string
  /** Changes when what was built before changes. */
  output: string
}

const work = mkdtempSync(join(tmpdir(), 'housestaff-broken-'))
const results = new Map<string, Result>()

/** Every case is run by the real command, all of them in one process, over what was built of the good content. */
beforeAll(() => {
  for (const name of ['good', ...names, ...Object.keys(made)]) {
    const content = join(work, name, 'content')
    mkdirSync(join(work, name))
    cpSync(join(broken, 'good/content'), content, { recursive: true })
    if (names.includes(name)) cpSync(join(broken, name, 'content'), content, { recursive: true })
    made[name]?.(content)
  }
  const first = refusing('readFileSync', `String(path).endsWith('unreadable.yaml')`, 'EACCES')
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(first)}`],
      join(import.meta.dirname, 'run-batch.mjs'),
      ...[work, 'good', ...names, ...Object.keys(made)],
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  for (const result of JSON.parse(stdout) as Result[]) results.set(result.name, result)
}, 120_000)
afterAll(() => rmSync(work, { recursive: true }))

it('are many, and the good content is right', () => {
  expect(names.length).toBeGreaterThan(60)
  expect(results.get('good')).toMatchObject({ exit: 0, err: '' })
})

describe.each([...names, ...Object.keys(made)])('%s', (name) => {
  it('fails, tells one problem, and leaves what was built before byte for byte', () => {
    const { exit, out, err, output } = results.get(name)!
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toMatch(/\n1 problem in 1 file\. Nothing was written\.\n$/)
    expect(output).toBe(results.get('good')!.output)
  })
})

it.each(names)('%s is told at its file, in words that are pinned', async (name) => {
  const { err } = results.get(name)!
  const own = readdirSync(join(broken, name, 'content'), { recursive: true, encoding: 'utf8' })
  expect(own.map((path) => `content/${path}`)).toContain(err.split(/:\d+:\d+ | [A-Z]+\d+ {2}/)[0])
  await expect(err).toMatchFileSnapshot(join(broken, name, 'told.txt'))
})

it('tells mistakes of the disk and of workbooks in words, too', () => {
  const told = Object.keys(made).map((name) => results.get(name)!.err.split('\n')[0])
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    content/department.yaml:1:1  department.yaml is missing. Write it with two lines: name, the department’s name, and url, the address of its feeds.
    content/terms.yaml:1:1  this cannot be read: it is not there, or it is a link that leads nowhere.
    content/programs/again:1:1  this cannot be read: it is a link that leads back into itself.
    content/terms.yaml:1:1  this cannot be read: it is a link that leads back into itself.
    content/programs/unreadable.yaml:1:1  this cannot be read: you are not allowed to.
    content/terms.yaml:1:1  the file has 100 MB, and records never take more than 50. Is it content? If so, divide it.
    content/book.xlsx:1:1  the file takes 100 MB, and at most 20 MB are read. Remove pictures and sheets that are not needed.
    content/book.xlsx:1:1  the workbook is protected by a password, so it cannot be read. In Excel, take the password off (File, Info, Protect Workbook) and save it.
    content/book.xlsx:1:1  this is a workbook of the old kind (.xls), whatever its name. In Excel, choose Save As and “Excel Workbook (.xlsx)”.
    content/book.xlsx:1:1  the workbook is damaged or not whole, so nothing in it is read. Open it in Excel and save it again, or copy it again.
    content/book.xlsx Termz  there is no collection Termz. Did you mean Terms?
    content/book.xlsx Terms  this sheet is hidden, and what is in it would be published. Show it, or begin its name with _ to have it passed over.
    content/book.xlsx Terms!A2  row 2 is hidden, and what is there would be published. Show what is meant to be, and delete the rest.
    content/book.xlsx Terms!B2  B2 to C2 are merged, so only B2 holds a value. Unmerge them, and fill each cell.
    content/book.xlsx Terms!C2  definition: the cell shows #REF!, as its formula fails. Mend the formula, or type the value.
    content/book.xlsx Terms!C2  definition: the cell holds a formula that was never calculated. Open the workbook in Excel and save it, or type the value.
    content/book.xlsx Terms!C2  definition: expected text, found the date 2026-07-14, for which Excel may have taken it. Format the cell as text and type it again.
    content/book.xlsx Terms!D2  asOf: the cell shows a day without its year, so 2026-07-14 may not be meant. Format the cell as text and type what is meant.
    "
  `)
})
