import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { department, programWith, type Texts } from '../content.js'
import { housestaff, json, useFolder, write } from './folder.js'

useFolder()

/** Writes content into a folder, and nothing else is in it. */
function inFolder(folder: string, texts: Texts): void {
  rmSync(folder, { recursive: true, force: true })
  write(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('content', folder), text])))
}

/** What diff says of programs before and after. */
async function changes(
  before: Record<string, string>,
  after: Record<string, string>,
): Promise<{ level: string; changes: object[] }> {
  for (const [folder, programs] of [
    ['old', before],
    ['new', after],
  ] as const) {
    const texts = Object.entries(programs).map(([id, text]) => [`content/programs/${id}.yaml`, text])
    inFolder(folder, { ...department, ...Object.fromEntries(texts) })
  }
  const { command: _, ...told } = await json('diff old new')
  return told
}

const gone = '{ status: withdrawn, withdrawnOn: 2027-01-01, reason: request }'

describe('the version that a change asks for', () => {
  it.each([
    ['a fact', programWith(), programWith({ asOf: '2020' }), 'patch'],
    ['an optional field', programWith(), programWith({ order: '1' }), 'patch'],
    ['another status that is shown', programWith(), programWith({ status: 'historical' }), 'patch'],
    ['a record that is taken down', programWith(), gone, 'patch'],
    ['a record that is a draft again', programWith(), programWith({ status: 'draft' }), 'major'],
    ['a draft that is shown', programWith({ status: 'draft' }), programWith(), 'minor'],
    ['a former id that is no longer found', programWith({ formerIds: '[b]' }), programWith(), 'major'],
    ['a former id', programWith(), programWith({ formerIds: '[b]' }), 'none'],
    ['a note to editors', programWith(), programWith({ remark: 'A', owner: 'B' }), 'none'],
    ['nothing', programWith(), programWith(), 'none'],
  ])('of %s', async (_, before, after, level) => {
    expect((await changes({ a: before }, { a: after })).level).toBe(level)
  })

  it('of a new record, another id, and a record that goes', async () => {
    const renamed = programWith({ formerIds: '[a]' })
    expect((await changes({ a: programWith() }, { a: programWith(), b: programWith() })).level).toBe('minor')
    expect((await changes({ a: programWith() }, { c: renamed })).level).toBe('minor')
    expect((await changes({ d: programWith() }, {})).level).toBe('major')
  })

  it('is none where feeds alone change, and major where a package loses a record', async () => {
    const testimonial = (form: string, text: string) =>
      `- { id: a, speaker: { form: anonymous }, statement: { form: ${form}, text: ${text} }, relationship: resident, permission: { basis: consent }, asOf: 2019, sources: [{ source: page }] }\n`
    const levelOf = async (before: string, after: string) => {
      inFolder('old', { ...department, 'content/testimonials.yaml': before })
      inFolder('new', { ...department, 'content/testimonials.yaml': after })
      return (await json('diff old new')).level
    }
    expect(await levelOf(testimonial('quotation', 'A'), testimonial('quotation', 'B'))).toBe('none')
    expect(await levelOf('[]', testimonial('quotation', 'B'))).toBe('none')
    expect(await levelOf(testimonial('reported', 'A'), testimonial('quotation', 'A'))).toBe('major')
    expect(await levelOf(testimonial('quotation', 'A'), testimonial('reported', 'A'))).toBe('minor')
  })
})

describe('diff', () => {
  const before = {
    a: programWith({
      name: 'Medicine',
      goals: '[one, two]',
      listings: '[{ service: NRMP, positions: { value: 4 } }, { service: CaRMS }]',
    }),
    b: programWith({ name: 'Rural', parent: 'a' }),
    c: programWith({ name: 'Global' }),
    d: programWith({ name: 'Secret' }),
  }
  const after = {
    'a-new': programWith({
      name: 'Internal Medicine',
      formerIds: '[a]',
      goals: '[two, three]',
      listings: '[{ service: CaRMS }, { service: NRMP, positions: { value: 5 } }]',
    }),
    b: programWith({ name: 'Rural', parent: 'a-new', order: '1' }),
    d: gone,
    e: programWith({ name: 'Research' }),
  }

  it('says in words what changed, and of what was taken down the id alone', async () => {
    await changes(before, after)
    expect((await housestaff('diff old new')).out).toMatchInlineSnapshot(`
      "programs
        a-new (Internal Medicine) was a before
          name: was "Medicine", is "Internal Medicine" now
          listings[2].positions.value: was 4, is 5 now
          goals: was "one", is "three" now
        b (Rural)
          order: 1 is new
        c (Global) is gone
        d was taken down
        e (Research) is new

      A package needs a major version: programs/c. While its version begins with 0, a minor does.
      "
    `)
  })

  it('prints a changeset that does not say who was taken down', async () => {
    await changes(before, after)
    expect((await housestaff('diff old new --changeset @department/content')).out).toMatchInlineSnapshot(`
      "---
      '@department/content': major
      ---

      Other ids: programs/a is a-new now. Changed: Rural. Global is gone. 1 record was taken down. New: Research.
      "
    `)
  })

  it('says when nothing changed, and prints no changeset then', async () => {
    await changes({ a: programWith() }, { a: programWith() })
    expect((await housestaff('diff old new')).out).toBe('Nothing changed that anybody sees.\n')
    expect(await housestaff('diff old new --changeset a')).toEqual({
      exit: 0,
      out: '',
      err: 'The package stays as it is, so it needs no changeset.\n',
    })
  })

  it('tells programs the same', async () => {
    expect(await changes({ a: programWith() }, { a: programWith({ name: 'B' }) })).toMatchInlineSnapshot(`
      {
        "changes": [
          {
            "collection": "programs",
            "fields": [
              {
                "field": "name",
                "now": "B",
                "was": "Primary Care",
              },
            ],
            "id": "a",
            "kind": "changed",
            "level": "patch",
            "name": "B",
          },
        ],
        "level": "patch",
      }
    `)
  })

  it('compares the department as well', async () => {
    inFolder('old', department)
    inFolder('new', {
      ...department,
      'content/department.yaml': 'name: Surgery\nurl: https://medicine.example\nsalt: a\n',
    })
    expect((await housestaff('diff old new')).out).toMatchInlineSnapshot(`
      "department
        department (Surgery)
          name: was "Department of Medicine", is "Surgery" now

      A package needs a patch version: department.
      "
    `)
  })

  it('tells the problems of either', async () => {
    await changes({ a: programWith() }, { a: programWith({ kind: 'trak' }) }).catch(() => undefined)
    const { exit, err } = await housestaff('diff old new')
    expect({ exit, first: err.split('\n')[0] }).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "first": "new/programs/a.yaml:2:7  kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "trak". Did you mean track?",
      }
    `)
  })
})
