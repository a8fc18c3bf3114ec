import { describe, expect, it } from 'vitest'
import { compile, show, type Showing } from '../src/index.js'
import { department, filesOf, programWith, type Texts } from './content.js'

const showTexts = (texts: Texts, before?: Showing) => show(compile(filesOf({ ...department, ...texts })), before)
const namesIn = (showing: Showing) => showing.recordsOf('programs').map(({ name }) => name)
const path = 'content/programs/a.yaml'
const list = (...fields: string[]) =>
  fields.map((one) => `- { ${one}, kind: track, summary: A, asOf: 2019, sources: [{ source: page }] }\n`).join('')

describe('while something is wrong, a preview shows', () => {
  it('all that is right', () => {
    const texts = { [path]: programWith({ kind: 'trak' }), 'content/programs/b.yaml': programWith({ name: 'B' }) }
    expect(namesIn(showTexts(texts))).toEqual(['B'])
  })

  it('a record as it was when last right', () => {
    const good = showTexts({ [path]: programWith({ name: 'Before' }) })
    const wrong = showTexts({ [path]: programWith({ name: 'Now', kind: 'trak' }) }, good)
    expect(namesIn(wrong)).toEqual(['Before'])
    expect(namesIn(showTexts({ [path]: programWith({ name: 'Now', kind: 'trac' }) }, wrong))).toEqual(['Before'])
    expect(namesIn(showTexts({ [path]: programWith({ name: 'Now' }) }, wrong))).toEqual(['Now'])
  })

  it('a list as it was before it could not be read', () => {
    const file = 'content/programs.yaml'
    const good = showTexts({ [file]: list('id: a, name: A', 'id: b, name: B') })
    expect(namesIn(showTexts({ [file]: `${list('id: a, name: A')}- {` }, good))).toEqual(['A', 'B'])
  })

  it('nothing of a record that is gone, or hidden by its author', () => {
    const good = showTexts({ [path]: programWith() })
    expect(namesIn(showTexts({}, good))).toEqual([])
    expect(namesIn(showTexts({ [path]: programWith({ status: 'hidden', order: 'x' }) }, good))).toEqual([])
  })

  it('no reference to what is wrong, and no record that needs one', () => {
    const person = 'name: { given: Robin, family: Example }\nasOf: 2019\nsources: [{ source: page }]\n'
    const texts = {
      'content/people/robin.yaml': `${person}degrees: MD PhD\n`,
      'content/alumni.yaml': '- { id: robin, person: robin, asOf: 2019, sources: [{ source: page }] }\n',
      [path]: programWith({ parent: 'gone' }),
      'content/programs/b.yaml': programWith({ parent: 'a' }),
    }
    const showing = showTexts(texts)
    expect(showing.recordsOf('alumni')).toEqual([])
    expect(showing.recordsOf('programs')).toMatchObject([{ id: 'b' }])
    expect(showing.recordsOf('programs')[0]).not.toHaveProperty('parent')
  })

  it('records of content that has no department', () => {
    const showing = showTexts({ 'content/department.yaml': 'nam: A\n', [path]: programWith() })
    expect(showing.department).toBeUndefined()
    expect(namesIn(showing)).toEqual(['Primary Care'])
  })
})

describe('a problem names', () => {
  const about = (texts: Texts) =>
    compile(filesOf({ ...department, ...texts })).problems.map(({ collection, record }) => ({ collection, record }))

  it.each([
    ['the record of its file', { [path]: programWith({ kind: 'trak' }) }, 'programs/a'],
    ['the record of a file that cannot be read', { [path]: 'name: [' }, 'programs/a'],
    [
      'the record in a list',
      { 'content/programs.yaml': list('id: a, name: A', 'id: b, name: B, order: x') },
      'programs/b',
    ],
  ])('%s', (_, texts, record) => {
    expect(about(texts)).toEqual([{ collection: 'programs', record }])
  })

  it.each([
    ['a list that cannot be read', { 'content/programs.yaml': '- [' }],
    ['defaults', { 'content/programs/_defaults.yaml': 'id: a\n', [path]: programWith() }],
    ['a record without an id', { 'content/programs.yaml': list('name: A') }],
  ])('the collection alone of %s', (_, texts) => {
    expect(about(texts)).toEqual([{ collection: 'programs', record: undefined }])
  })

  it('neither where it is about all of the content', () => {
    expect(about({ 'content/department.yaml': 'url: https://a.example\n', 'content/persons.yaml': '' })).toEqual([
      { collection: undefined, record: undefined },
      { collection: undefined, record: undefined },
    ])
  })
})
