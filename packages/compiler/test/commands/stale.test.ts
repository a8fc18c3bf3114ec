import { describe, expect, it } from 'vitest'
import { department, programWith } from '../content.js'
import { housestaff, json, useFolder, write } from './folder.js'

useFolder()

const benefit = (id: string, fields: string) =>
  `- { id: ${id}, name: A, kind: meals, ${fields}, sources: [{ source: page }] }\n`
const texts = {
  ...department,
  'content/programs/a.yaml': programWith({ asOf: '2027', reviewBy: '2027-05-01', owner: 'Program office' }),
  'content/programs/b.yaml': programWith({ asOf: '2025-06', validUntil: '2027-03-31', owner: 'Program office' }),
  'content/programs/c.yaml': programWith({ asOf: '2027' }),
  'content/benefits.yaml': benefit('a', 'asOf: 2025') + benefit('b', 'asOf: 2027'),
  'content/terms.yaml':
    'defaults: { asOf: 2024, sources: [{ source: page }] }\nrecords: [{ id: a, name: A }, { id: b, name: B }]\n',
}

describe('stale', () => {
  it('names the cell of what stands in a sheet', async () => {
    write({ ...department, 'content/terms.csv': 'Id,Name,As of,Source\na,A,2019,page\n' })
    expect((await housestaff('stale content --today 2027-07-01')).out).toContain('  terms a  content/terms.csv C2\n')
    const { stale } = await json('stale content --today 2027-07-01')
    expect(stale).toMatchObject([{ path: 'content/terms.csv', cell: 'C2', line: 2, column: 3 }])
  })

  it('lists by owner, the oldest first, and what one line makes old together', async () => {
    write(texts)
    expect((await housestaff('stale content --today 2027-07-01')).out).toMatchInlineSnapshot(`
      "Without an owner
        since 2025-07-02  2 terms  content/terms.yaml:1:19
          asOf: 2024 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.
        since 2026-07-02  benefits a  content/benefits.yaml:1:40
          asOf: 2025 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.

      Program office
        since 2026-12-02  programs b  content/programs/b.yaml:4:7
          asOf: 2025-06 is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.
        since 2027-04-01  programs b  content/programs/b.yaml:6:13
          validUntil: this was true until 2027-03-31. Write what holds now, or status: historical.
        since 2027-05-02  programs a  content/programs/a.yaml:6:11
          reviewBy: somebody was to look at this again by 2027-05-01. Look at it, then write the day of the next look.

      5 records to look at again.
      "
    `)
  })

  it('lists the records of one owner, or of none', async () => {
    write(texts)
    const lines = (out: string) => out.split('\n').filter((line) => line.startsWith('  since'))
    const own = await housestaff(['stale', 'content', '--today', '2027-07-01', '--owner', 'Program office'])
    expect(lines(own.out)).toHaveLength(3)
    const ownerless = await housestaff(['stale', 'content', '--today', '2027-07-01', '--owner='])
    expect(lines(ownerless.out)).toHaveLength(2)
  })

  it('says when there is nothing', async () => {
    write({ ...department, 'content/programs/c.yaml': programWith({ asOf: '2027' }) })
    expect(await housestaff('stale content --today 2027-07-01')).toEqual({
      exit: 0,
      out: 'Nothing must be looked at again on 2027-07-01.\n',
      err: '',
    })
  })

  it('looks at what has problems too, and says when files cannot be read', async () => {
    write({ ...texts, 'content/programs/c.yaml': programWith({ kind: 'trak', asOf: '2020' }) })
    expect((await housestaff('stale content --today 2027-07-01')).exit).toBe(0)
    write({ 'content/people.yaml': '- @\n' })
    const { exit, err } = await housestaff('stale content --today 2027-07-01')
    expect({ exit, err }).toMatchInlineSnapshot(`
      {
        "err": "Some files cannot be read, so records may be missing here. housestaff check content says which.
      ",
        "exit": 1,
      }
    `)
  })

  it('tells programs each record by itself', async () => {
    write(texts)
    const { stale, ...others } = await json('stale content --today 2027-07-01')
    expect(others).toEqual({ command: 'stale', today: '2027-07-01', isWhole: true })
    expect(stale).toHaveLength(6)
    expect(stale[0]).toMatchInlineSnapshot(`
      {
        "collection": "terms",
        "column": 19,
        "date": "2024",
        "field": "asOf",
        "id": "a",
        "line": 1,
        "path": "content/terms.yaml",
        "since": "2025-07-02",
      }
    `)
    expect(stale.map(({ since }: { since: string }) => since)).toEqual(
      stale.map(({ since }: { since: string }) => since).toSorted(),
    )
  })
})
