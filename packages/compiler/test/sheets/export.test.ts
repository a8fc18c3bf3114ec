import { unzipSync, strFromU8 } from 'fflate'
import * as fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { examine } from '../../src/compile.js'
import { readFolder, shownPath } from '../../src/disk.js'
import { compile, exportSheet, openSheets, type SourceFile } from '../../src/index.js'
import { sheetNameOf } from '../../src/sheets/headings.js'
import { collectionNames, department, exampleOf, filesOf, programWith, withReferences, type Texts } from '../content.js'

const programs = join(import.meta.dirname, '../programs')
afterEach(() => void vi.useRealTimers())

/** The files with a collection in a sheet instead of YAML. */
async function moved(files: SourceFile[], name: (typeof collectionNames)[number], form: 'xlsx' | 'csv') {
  const { bytes, problems } = await exportSheet(files, name, form)
  expect(problems).toEqual([])
  const rest = files.filter(({ path }) => !path.startsWith(`content/${name}/`) && !path.startsWith(`content/${name}.`))
  return openSheets([...rest, { path: `content/${name}.${form}`, bytes }])
}

describe.each(collectionNames)('the sheet of %s', (name) => {
  it.each(['xlsx', 'csv'] as const)('gives the same records as the YAML, as %s', async (form) => {
    const files = filesOf(withReferences([[name, exampleOf(name)]]))
    expect(compile(await moved(files, name, form)).files).toEqual(compile(files).files)
  })

  it('has a note above each heading, also where there are no records', async () => {
    const grid = await gridOf(filesOf({ 'content/department.yaml': department['content/department.yaml']! }), name)
    const [notes, headings, ...rows] = grid.rows
    expect(rows).toEqual([])
    expect(headings!.length).toBeGreaterThan(3)
    expect(notes!.filter((note) => note !== '')).toHaveLength(headings!.length)
    expect(grid.name).toBe(sheetNameOf(name))
  })
})

/** Invented programs whose records use every field there is. */
describe.each(readdirSync(programs))('all sheets of %s', (name) => {
  const files = readFolder(join(programs, name))
  const folder = shownPath(join(programs, name))

  it.each(['xlsx', 'csv'] as const)('give the same modules and feeds as the YAML, as %s', async (form) => {
    const isKept = ({ path }: SourceFile) => /\/(media\/.*|department\.yaml)$/.test(path)
    const sheets: SourceFile[] = []
    for (const collection of collectionNames) {
      const { bytes, count } = await exportSheet(files, collection, form)
      expect(count).toBeGreaterThan(0)
      sheets.push({ path: `${folder}/${collection}.${form}`, bytes })
    }
    const built = (sources: SourceFile[]) => {
      const { problems, files: made } = compile(sources)
      expect(problems).toEqual([])
      // Schemas of editors know of defaults.
      return made.filter(({ path }) => !path.startsWith('schema/'))
    }
    expect(built(await openSheets([...files.filter(isKept), ...sheets]))).toEqual(built(files))
  })
})

/** A sheet as it is read again. */
async function gridOf(files: SourceFile[], name: (typeof collectionNames)[number], form: 'xlsx' | 'csv' = 'xlsx') {
  const { bytes } = await exportSheet(files, name, form)
  const [opened] = await openSheets([{ path: `content/${name}.${form}`, bytes }])
  const [sheet] = opened!.book!.sheets
  return { name: sheet!.name, rows: sheet!.rows.map(({ cells }) => cells.map(({ text }) => text)), bytes }
}

const people: Texts = {
  ...department,
  'content/people.yaml': `
- id: bo-aster
  name: { given: Bo, particle: van der, family: Aster }
  degrees: [MD, PhD]
  interests: ["sleep; work", "a, b"]
  asOf: 2026-07
  sources:
    - { source: page, lines: [2, 4] }
    - { source: page, note: Twice. }
- id: cy-bell
  status: withdrawn
  withdrawnOn: 2026-07-01
  reason: request
`,
}

describe('an exported sheet', () => {
  it('has readable headings, notes of what is allowed, and a row for each item of a list', async () => {
    const { rows } = await gridOf(filesOf(people), 'people')
    expect(rows.slice(1).map((row) => row.join(' | '))).toMatchInlineSnapshot(`
      [
        "Id | Given name | Name: particle | Family name | Source label | Degrees | Portrait: src | Portrait consent | Rank | Medical school | Training: kind | Training: institution | Hometown | Interests | Biography | Died | ORCID | Wikidata | Sources: source | Sources: lines | Sources: note | As of | Status | Withdrawn on | Reason",
        "bo-aster | Bo | van der | Aster | MD; PhD | ["sleep; work","a, b"] | page | 2; 4 | 2026-07",
        "bo-aster | page | Twice.",
        "cy-bell | withdrawn | 2026-07-01 | request",
      ]
    `)
    const headings = rows[1]!
    const note = (heading: string) => rows[0]![headings.indexOf(heading)]
    expect([note('Id'), note('Family name'), note('Degrees'), note('Sources: source'), note('Status')].join('\n\n'))
      .toMatchInlineSnapshot(`
        "Required, and stable for ever: small letters, digits and hyphens.
        Left empty, it is made from the name.

        Required.
        Family name, or the only name; lists sort by it: Bishop

        Degrees in the person’s own order, without points: MD; PhD
        Several are parted by semicolons.

        Required.
        The source that states the facts.
        The id, or the exact name, of one of the sources.
        One to a row. For the next one, begin a row below with the same id.

        Whether the record is shown. Left out: current.
        One of: current, historical, superseded, draft, hidden, withdrawn."
      `)
  })

  it('offers allowed values, and keeps its headings in view', async () => {
    const { bytes } = await exportSheet(filesOf(people), 'placements', 'xlsx')
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>')
    expect(/<dataValidations.*<\/dataValidations>/.exec(xml)?.[0]).toMatchInlineSnapshot(
      `"<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E3:E1048576"><formula1>"fellowship,practice,faculty,hospitalist,chief-year,research,military,other,unknown"</formula1></dataValidation></dataValidations>"`,
    )
  })

  it('is the same for the same records, whenever it is written', async () => {
    const first = await exportSheet(filesOf(people), 'people', 'xlsx')
    vi.useFakeTimers({ now: new Date('2031-01-01'), toFake: ['Date'] })
    const second = await exportSheet(filesOf(people), 'people', 'xlsx')
    expect(first.bytes).toEqual(second.bytes)
  })

  it('has no formulas: texts that begin as such stay texts', async () => {
    const names = ['=1+1', '+1', '-1', '@A1', "'=1", "'tis"]
    const list = names.map(
      (name, at) => `- { id: t${at}, name: ${JSON.stringify(name)}, asOf: 2026, sources: [{ source: page }] }\n`,
    )
    const files = filesOf({ ...department, 'content/terms.yaml': list.join('') })
    const { bytes: csv } = await exportSheet(files, 'terms', 'csv')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv)
    expect(text).toMatch(/^\uFEFF/)
    expect(
      text
        .split('\r\n')
        .slice(2)
        .map((line) => line.split(',')[1]),
    ).toEqual(["'=1+1", "'+1", "'-1", "'@A1", "''=1", "'tis", undefined])
    const { bytes } = await exportSheet(files, 'terms', 'xlsx')
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
    for (const form of ['xlsx', 'csv'] as const) {
      const records = JSON.parse(feed(compile(await moved(files, 'terms', form)), 'terms')).records
      expect(records.map(({ name }: { name: string }) => name)).toEqual(names)
    }
  })

  it('is not written where the content has a problem', async () => {
    const files = filesOf({ ...department, 'content/programs/a.yaml': programWith({ kind: 'trak' }) })
    expect(await exportSheet(files, 'sources', 'xlsx')).toMatchObject({
      bytes: new Uint8Array(),
      count: 0,
      problems: [{ line: 2 }],
    })
  })

  it.each(['xlsx', 'csv'] as const)(
    'keeps every text and every list of texts, as %s',
    { timeout: 60_000 },
    async (form) => {
      const text = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom('=a', "'-", '_x0041_', '[a]', '{a', 'a; b', '"', ';', '2019-07', '02114', 'a\nb'),
      )
      const kept = text.map((value) => value.trim()).filter((value) => value !== '' && !unprintable.test(value))
      await fc.assert(
        fc.asyncProperty(
          fc.record({ name: kept, topics: fc.array(kept, { minLength: 1, maxLength: 4 }) }),
          async (fields) => {
            const event = { id: 'a', ...fields, asOf: '2026', sources: [{ source: 'page' }] }
            const files = filesOf({ ...department, 'content/events.yaml': JSON.stringify([event]) })
            expect(eventsIn(files)).toMatchObject([{ id: 'a' }])
            expect(eventsIn(await moved(files, 'events', form))).toEqual(eventsIn(files))
          },
        ),
        { numRuns: 100 },
      )
    },
  )
})

/** What YAML refuses, and line breaks that sheets write otherwise. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u

const eventsIn = (files: SourceFile[]) =>
  examine(files)
    .validation.checked.filter(({ collection }) => collection === 'events')
    .map(({ record }) => record)

const feed = ({ files }: { files: { path: string; text: string }[] }, name: string) =>
  files.find(({ path }) => path === `site/feed/${name}.json`)!.text
