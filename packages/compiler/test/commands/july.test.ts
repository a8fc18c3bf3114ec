/** July for 40 residents, of whom 15 leave: from last year's workbook to a built feed, with the cells counted that are typed. */
import { expect, it } from 'vitest'
import { workbook, type Value } from '../sheets/workbook.js'
import { department, programWith } from '../content.js'
import { housestaff, textOf, useFolder, write } from './folder.js'
import { nextRow, type, type TypedRow } from './typing.js'

useFolder()

const book = 'content/residents.xlsx'
const names = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => `Sample${letters(first + at)}, Pat${letters(first + at).toLowerCase()}`)
const letters = (number: number) => String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26))

const classes = [
  { entered: 2024, people: names(0, 15) },
  { entered: 2025, people: names(15, 13) },
  { entered: 2026, people: names(28, 12) },
]
const interns = names(40, 15)

/** A workbook as departments keep it: titles, names as lists sort them, numbers as numbers. */
const residents = classes.flatMap(({ entered, people }) => people.map((name) => ({ name, entered })))
const lastYear = workbook({
  People: [['Name', 'Medical school'], ...residents.map(({ name }) => [name, 'Sample University'])],
  Rosters: [
    ['Residents 2026-2027'],
    ['Id', 'Person', 'Members: entered', 'Program', 'Academic year', 'As of', 'Source'],
    ...residents.map(({ name, entered }, at): Value[] => {
      const own: Value[] = ['2026-2027', name, entered]
      return at === 0 ? [...own, 'Primary Care', '2026-2027', '2026-07', 'Page'] : own
    }),
  ],
  Alumni: [['Person', 'Program', 'Class year', 'As of', 'Source']],
  Placements: [['Id', 'Program', 'Class year', 'Person', 'Kind', 'Specialty', 'Institution', 'As of', 'Source']],
})

it('takes 97 cells from last year’s workbook to a built feed', { timeout: 30_000 }, async () => {
  write({
    ...department,
    'content/programs/primary-care.yaml': programWith({ kind: 'residency', duration: 'P3Y', asOf: '2027' }),
    'content/people/_defaults.yaml': 'asOf: 2027\nsources: [{ source: page }]\n',
    [book]: lastYear,
  })
  expect((await housestaff('rollover 2027 content')).out).toContain('Nothing was written.')
  expect((await housestaff('rollover 2027 content --write')).out).toMatch(/\nAll of this was written\.\n$/)

  const [people, rosters] = [await nextRow(book, 'People'), await nextRow(book, 'Rosters')]
  let typed = await type(
    book,
    interns.flatMap((name, at): TypedRow[] => [
      { sheet: 'People', row: people + at, cells: { Name: name } },
      { sheet: 'Rosters', row: rosters + at, cells: { Id: '2027-2028', Person: name, 'Members: entered': '2027' } },
    ]),
  )
  typed += await type(
    book,
    classes[0]!.people.map((_, at): TypedRow => ({ sheet: 'Placements', row: 2 + at, cells: destination(at) })),
  )

  expect(await housestaff('check content --today 2027-07-15')).toMatchInlineSnapshot(`
    {
      "err": "",
      "exit": 0,
      "out": "1 source, 55 people, 1 program, 2 rosters, 15 alumni, 15 placements in 5 files: no problems.
    ",
    }
  `)
  expect((await housestaff('build content --out dist')).exit).toBe(0)
  const feed = (name: string) => JSON.parse(textOf(`dist/site/feed/${name}.json`)!).records
  const [now] = feed('rosters').filter(({ status }: { status?: string }) => status !== 'historical')
  expect(now).toMatchObject({ academicYear: '2027-2028' })
  expect(now.members).toHaveLength(40)
  expect(feed('alumni')).toHaveLength(15)
  expect(
    feed('placements')
      .map(({ kind }: { kind: string }) => kind)
      .filter((kind: string) => kind !== 'unknown'),
  ).toHaveLength(15)
  expect(typed).toBe(97)
})

/** Nine fellows, four hospitalists, and two chief residents who stay. */
function destination(at: number): Record<string, string> {
  if (at < 9) return { Kind: 'fellowship', Specialty: 'Cardiology', Institution: 'Sample Heart Center' }
  return at < 13 ? { Kind: 'hospitalist', Institution: 'Sample Hospital' } : { Kind: 'chief-year' }
}
