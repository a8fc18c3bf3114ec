import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { housestaffIn, refusing } from '../command.js'
import { department, programWith } from '../content.js'
import { shared, workbook } from './workbook.js'

/** Starting the command takes a while on a busy machine. */
const timeout = 30_000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
  for (const [path, text] of Object.entries({ ...department, 'content/programs/primary-care.yaml': programWith() }))
    write(path, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const housestaff = (...args: string[]) => housestaffIn(folder, args)

describe('housestaff check and build', { timeout }, () => {
  it('read spreadsheets beside YAML', () => {
    write(
      'content/book.xlsx',
      workbook({
        People: [
          ['Name', ...shared.headings],
          ['Bo Aster', ...shared.values],
        ],
      }),
    )
    write('content/alumni.csv', 'Person;As of;Sources: source\nAster, Bo;2026;Page\n')
    expect(housestaff('check', 'content', '--today', '2019-12-01').stdout).toBe(
      '1 source, 1 person, 1 program, 1 alumnus in 5 files: no problems.\n',
    )
    expect(housestaff('build', 'content', '--out', 'dist').status).toBe(0)
    const feed = JSON.parse(readFileSync(join(folder, 'dist/site/feed/alumni.json'), 'utf8'))
    expect(feed.records).toMatchObject([{ id: 'bo-aster', person: { name: { given: 'Bo', family: 'Aster' } } }])
  })

  it('tell the cells of spreadsheets in the run in which they tell the lines of YAML', () => {
    write(
      'content/book.xlsx',
      workbook({
        People: [
          ['Name', ...shared.headings],
          ['Bo Ann Aster', 'July 2026', 'page'],
        ],
      }),
    )
    write('content/programs/primary-care.yaml', programWith({ kind: 'trak' }))
    expect(housestaff('check', 'content', '--today', '2019-12-01')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/book.xlsx People!A2  name: "Bo Ann Aster" can be read in more than one way. Write the family name first, as in “van der Berg, Ana María”, or use the columns Given name and Family name.
      content/book.xlsx People!B2  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "July 2026". Write 2026-07.
      content/programs/primary-care.yaml:2:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         2 | kind: trak
           |       ^^^^
      3 problems in 2 files. Nothing was written.
      ",
        "stdout": "",
      }
    `)
  })

  it('load no library for spreadsheets where there are none', () => {
    const hook = `import { registerHooks } from 'node:module'
      registerHooks({ load: (url, context, next) => (/cli-files/.test(url) && console.log('loaded'), next(url, context)) })`
    expect(housestaffIn(folder, ['check', 'content', '--today', '2019-12-01'], hook).stdout).toBe(
      '1 source, 1 program in 3 files: no problems.\n',
    )
    write('content/people.csv', 'Name,As of,Sources: source\nBo Aster,2026,page\n')
    expect(housestaffIn(folder, ['check', 'content', '--today', '2019-12-01'], hook).stdout).toBe(
      'loaded\n1 source, 1 person, 1 program in 4 files: no problems.\n',
    )
  })
})

describe('housestaff export', { timeout }, () => {
  it.each(['programs.xlsx', 'programs.csv'])('writes a sheet that stands for the records it was made of: %s', (out) => {
    expect(housestaff('build', 'content', '--out', 'before').status).toBe(0)
    expect(housestaff('export', 'programs', 'content', '--out', out)).toEqual({
      status: 0,
      stdout: `Wrote 1 program to ${out}.\n`,
      stderr: '',
    })
    rmSync(join(folder, 'content/programs'), { recursive: true })
    write(`content/${out}`, readFileSync(join(folder, out)))
    expect(housestaff('build', 'content', '--out', 'after').status).toBe(0)
    const feed = (build: string) => readFileSync(join(folder, build, 'site/feed/programs.json'), 'utf8')
    expect(feed('after')).toBe(feed('before'))
  })

  it('knows collections by the names of their sheets', () => {
    expect(housestaff('export', 'Residents', 'content', '--out', 'a.csv').stdout).toBe('Wrote 0 rosters to a.csv.\n')
  })

  it('writes nothing where the content has a problem', () => {
    write('content/programs/primary-care.yaml', programWith({ kind: 'trak' }))
    const { status, stderr } = housestaff('export', 'sources', 'content', '--out', 'a.xlsx')
    expect([status, stderr.split('\n').at(-2)]).toEqual([1, '1 problem in 1 file. Nothing was written.'])
  })

  it('is told what the disk refuses', () => {
    const refused = refusing('writeFileSync', `String(path).endsWith('a.csv')`, 'EACCES')
    expect(housestaffIn(folder, ['export', 'sources', 'content', '--out', 'a.csv'], refused)).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "a.csv cannot be written: you are not allowed to.
      ",
        "stdout": "",
      }
    `)
  })

  it('refuses a wrong call', () => {
    write('there.csv', '')
    const calls = [
      ['programs'],
      ['programs', 'content', 'more', '--out', 'a.csv'],
      ['programms', 'content', '--out', 'a.csv'],
      ['programs', 'nowhere', '--out', 'a.csv'],
      ['programs', 'there.csv', '--out', 'a.csv'],
      ['programs', 'content'],
      ['programs', 'content', '--out', 'a.pdf'],
      ['programs', 'content', '--out', 'there.csv'],
    ]
    const answers = calls.map((call) => {
      const { status, stderr, stdout } = housestaff('export', ...call)
      return `${status} ${stdout}${stderr.split('\n')[0]}\n`
    })
    expect(`\n${answers.join('')}`).toMatchInlineSnapshot(`
      "
      2 export needs the folder of the content.
      2 export takes a collection, the folder of the content and nothing else; more is too much.
      2 There is no collection programms. Did you mean programs?
      2 There is no folder nowhere.
      2 there.csv is a file; export needs the folder of the content.
      2 export needs --out, the file to write: one that ends in .xlsx (Excel) or .csv.
      2 export needs --out, the file to write: one that ends in .xlsx (Excel) or .csv.
      2 there.csv is there already. Remove it, or choose another name for --out.
      "
    `)
  })
})
