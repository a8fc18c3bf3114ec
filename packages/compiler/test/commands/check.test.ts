import { mkdirSync, symlinkSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { department, programWith } from '../content.js'
import { housestaff, json, textOf, useFolder, write } from './folder.js'

useFolder()

const path = 'content/programs/a.yaml'
const then = '--today 2019-07-01'

describe('check', () => {
  it('exits with 0 for warnings, and with 1 when it is strict', async () => {
    write({ ...department, [path]: programWith({ summary: 'Currently small.' }) })
    expect(await housestaff(`check content ${then}`)).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "content/programs/a.yaml:3:10  warning: summary: nobody can tell later when "Currently" was. Write the year, or leave it out.
         3 | summary: Currently small.
           |          ^^^^^^^^^
      1 warning in 1 file.
      1 source, 1 program in 3 files: no problems.
      ",
      }
    `)
    expect(await housestaff(`check content --strict ${then}`)).toMatchInlineSnapshot(`
      {
        "err": "content/programs/a.yaml:3:10  warning: summary: nobody can tell later when "Currently" was. Write the year, or leave it out.
         3 | summary: Currently small.
           |          ^^^^^^^^^
      1 warning in 1 file.
      ",
        "exit": 1,
        "out": "",
      }
    `)
  })

  it('takes the day of the clock for today, and build takes none', async () => {
    write({ ...department, [path]: programWith({ reviewBy: '2019-01-01' }) })
    expect((await housestaff('check content')).out).toContain('warning: reviewBy: somebody was to look at this again')
    const { exit, out } = await housestaff('build content --out dist')
    expect({ exit, out: out.replace(/\d+ files to/, '… files to') }).toEqual({
      exit: 0,
      out: '1 source, 1 program in 3 files: no problems. Wrote … files to dist.\n',
    })
  })

  it('tells programs everything', async () => {
    write({ ...department, [path]: programWith({ order: 'forty', summary: 'Currently small.' }) })
    const told = await json(`check content ${then}`)
    const { contents, ...others } = told
    expect(others).toMatchInlineSnapshot(`
      {
        "command": "check",
        "problems": [
          {
            "collection": "programs",
            "column": 8,
            "cure": "write 40",
            "field": "order",
            "length": 5,
            "line": 6,
            "mend": {
              "end": 108,
              "start": 103,
              "text": "40",
            },
            "message": "order: expected a whole number, found "forty".",
            "path": "content/programs/a.yaml",
            "record": "programs/a",
            "severity": "error",
          },
        ],
        "warnings": [
          {
            "collection": "programs",
            "column": 10,
            "field": "summary",
            "length": 9,
            "line": 3,
            "message": "summary: nobody can tell later when "Currently" was. Write the year, or leave it out.",
            "path": "content/programs/a.yaml",
            "record": "programs/a",
            "severity": "warning",
          },
        ],
      }
    `)
    expect(contents).toMatchObject({ files: 3, records: { programs: 1, people: 0 } })
  })
})

describe('check --fix', () => {
  it('mends, says what, and tells what is left', async () => {
    write({ ...department, [path]: `# Ours.\n${programWith({ order: 'forty', kind: 'trak' })}` })
    expect(await housestaff(`check content --fix ${then}`)).toMatchInlineSnapshot(`
      {
        "err": "content/programs/a.yaml:3:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?
         3 | kind: trak
           |       ^^^^
      1 problem in 1 file.
      ",
        "exit": 1,
        "out": "content/programs/a.yaml:7
           - order: forty
           + order: 40
      Mended 1 thing.
      ",
      }
    `)
    expect(textOf(path)).toBe(`# Ours.\n${programWith({ order: '40', kind: 'trak' })}`)
  })

  it('says when nothing is left, and the next time that there was nothing to mend', async () => {
    write({ ...department, [path]: programWith({ order: 'forty', remark: '@home' }) })
    expect(await housestaff(`check content --fix ${then}`)).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "content/programs/a.yaml:7
           - remark: @home
           + remark: "@home"
      content/programs/a.yaml:6
           - order: forty
           + order: 40
      Mended 2 things.
      1 source, 1 program in 3 files: no problems.
      ",
      }
    `)
    expect(await housestaff(`check content --fix ${then}`)).toMatchInlineSnapshot(`
      {
        "err": "",
        "exit": 0,
        "out": "There was nothing to mend.
      1 source, 1 program in 3 files: no problems.
      ",
      }
    `)
  })

  it('leaves the cells of sheets alone, and says so', async () => {
    const csv = 'Id,Name,As of,Source\nhouse-officer,House officer,July 2019,page\n'
    write({ ...department, 'content/terms.csv': csv })
    const { exit, out, err } = await housestaff(`check content --fix ${then}`)
    expect(exit).toBe(1)
    expect(`\n${out}${err}`).toMatchInlineSnapshot(`
      "
      There was nothing to mend.
      Cells of spreadsheets are mended by hand: what to write in each is said with it.
      content/terms.csv C2  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "July 2019". Write 2019-07.
      1 problem in 1 file.
      "
    `)
    expect(textOf('content/terms.csv')).toBe(csv)
  })

  it('writes through a link, and leaves nothing beside', async () => {
    mkdirSync('shared')
    mkdirSync('content/programs', { recursive: true })
    write({ ...department, 'shared/a.yaml': programWith({ order: 'forty' }) })
    symlinkSync('../../shared/a.yaml', path)
    await housestaff(`check content --fix ${then}`)
    expect(textOf('shared/a.yaml')).toBe(programWith({ order: '40' }))
    expect(readdirSync('shared')).toEqual(['a.yaml'])
    expect(readdirSync('content/programs')).toEqual(['a.yaml'])
  })

  it('tells programs what it mended', async () => {
    write({ ...department, [path]: programWith({ order: 'forty' }) })
    const { problems, mended } = await json(`check content --fix ${then}`)
    expect({ problems, mended }).toMatchInlineSnapshot(`
      {
        "mended": [
          {
            "line": 6,
            "message": "order: expected a whole number, found "forty".",
            "now": [
              "order: 40",
            ],
            "path": "content/programs/a.yaml",
            "was": [
              "order: forty",
            ],
          },
        ],
        "problems": [],
      }
    `)
  })
})
