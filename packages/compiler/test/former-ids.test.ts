/** Records whose id had to change: what names the old one still finds them. */
import { describe, expect, it } from 'vitest'
import { compileTexts, exampleOf, feedOf, programWith, told, withReferences } from './content.js'

const renamedTexts = {
  'content/programs/primary-care.yaml': programWith({ formerIds: '[class, pc-track]' }),
  'content/programs/rural.yaml': programWith({ parent: 'primary-care' }),
}

describe('a record with a former id', () => {
  const compilation = compileTexts(renamedTexts)
  const textOf = (path: string) => compilation.files.find((file) => file.path === path)!.text

  it('is exported under both, the former one marked', () => {
    expect(textOf('package/programs.js').replaceAll(/\{"id.*/g, '{…}')).toMatchInlineSnapshot(`
      "export const primaryCare = {…}
      export const rural = {…}
      export { primaryCare as class_ }
      export { primaryCare as pcTrack }
      export const programs = [
        primaryCare,
        rural,
      ]
      "
    `)
    expect(textOf('package/programs.d.ts').replaceAll(/\/\*\* (?!@).*\n/g, '')).toMatchInlineSnapshot(`
      "import type { ProgramRecord } from './records.js'

      export declare const primaryCare: ProgramRecord

      export declare const rural: ProgramRecord

      /** @deprecated It is primaryCare now. */
      export declare const class_: ProgramRecord

      /** @deprecated It is primaryCare now. */
      export declare const pcTrack: ProgramRecord

      export declare const programs: ProgramRecord[]
      "
    `)
  })

  it('is named in the feeds of its collection and of those that refer to it', () => {
    const redirects = { 'programs/class': 'primary-care', 'programs/pc-track': 'primary-care' }
    expect(feedOf('programs', compilation).redirects).toEqual(redirects)
    expect(feedOf('alumni', compilation).redirects).toEqual(redirects)
    expect(feedOf('terms', compilation).redirects).toBe(undefined)
    expect(feedOf('programs', compilation).records.map(({ id }: { id: string }) => id)).toEqual([
      'primary-care',
      'rural',
    ])
  })

  it('keeps the field itself to the editors', () => {
    expect(compilation.files.filter(({ text }) => text.includes('formerIds')).map(({ path }) => path)).toEqual(
      compilation.files.filter(({ path }) => /^schema\/(?!department)/.test(path)).map(({ path }) => path),
    )
  })

  it('is not named while it is a draft', () => {
    const draft = compileTexts({ 'content/programs/a.yaml': programWith({ status: 'draft', formerIds: '[b]' }) })
    expect(feedOf('programs', draft).redirects).toBe(undefined)
  })

  it('leaves a hash for each of its ids once it is taken down', () => {
    const gone = { status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' }
    const withdrawn = (fields: object) =>
      feedOf('programs', compileTexts({ 'content/programs/a.yaml': JSON.stringify({ ...gone, ...fields }) })).withdrawn
    expect(withdrawn({})).toHaveLength(1)
    expect(withdrawn({ formerIds: ['b'] })).toHaveLength(2)
    expect(withdrawn({ formerIds: ['b'] })).toEqual(expect.arrayContaining(withdrawn({})))
  })
})

it('of records that were taken down may spell the same name in code, and their hashes are in no order of theirs', () => {
  const gone = JSON.stringify({ status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' })
  const ids = ['year-1', 'year1', 'year-2', 'year-3', 'year-4']
  const compilation = compileTexts(Object.fromEntries(ids.map((id) => [`content/programs/${id}.yaml`, gone])))
  expect(compilation.problems).toEqual([])
  const { withdrawn } = feedOf('programs', compilation)
  expect(withdrawn).toHaveLength(5)
  expect(withdrawn).toEqual(withdrawn.toSorted())
})

describe('a former id', () => {
  it('is not the id of a reference, which is told the new one', () => {
    expect(
      told({
        'content/programs/primary-care.yaml': programWith({ formerIds: '[pc-track]' }),
        'content/programs/rural.yaml': programWith({ parent: 'pc-track' }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/rural.yaml:6:9  parent: there is no program pc-track any more. Its id is primary-care now.
         6 | parent: pc-track
           |         ^^^^^^^^ primary-care
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it.each([
    ['the id of another record', { a: { formerIds: '[b]' }, b: {} }],
    ['a former id of another record', { a: { formerIds: '[old]' }, b: { formerIds: '[old]' } }],
    ['the record’s own', { a: { formerIds: '[a]' } }],
    ['given twice', { a: { formerIds: '[old, old]' } }],
    ['another’s name in code', { a: { formerIds: '[year-1]' }, b: { formerIds: '[year1]' } }],
  ])('is not %s', (_, programs) => {
    const texts = Object.entries(programs).map(([id, fields]) => [`content/programs/${id}.yaml`, programWith(fields)])
    expect(told(Object.fromEntries(texts))).toMatchSnapshot()
  })
})

it('keeps every example valid with a former id', () => {
  const example = { ...exampleOf('programs'), formerIds: ['earlier'] }
  expect(compileTexts(withReferences([['programs', example]])).problems).toEqual([])
})
