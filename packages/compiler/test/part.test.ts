/** Content of which only a part is given: a sheet alone, or one list. */
import { describe, expect, it } from 'vitest'
import { compile, mendProblem, openSheets, show } from '../src/index.js'
import { filesOf, type Texts } from './content.js'

const part = (texts: Texts) => compile(filesOf(texts), { isPart: true })
const alumni = '- { id: robin, person: robin-example, asOf: 2019, sources: [{ source: page }] }\n'

describe('a part of content', () => {
  it('may refer to collections of which nothing is given, and says to which', () => {
    const { problems, absent } = part({ 'alumni.yaml': alumni })
    expect(problems).toEqual([])
    expect(absent).toEqual(['sources', 'people'])
  })

  it('is held to the collections that are given', () => {
    const { problems, absent } = part({
      'alumni.yaml': alumni,
      'sources.yaml': '- { id: leaf, title: Leaf, asOf: 2019 }\n',
    })
    expect(problems.map(({ message }) => message)).toEqual(['robin: sources[1].source: there is no source page.'])
    expect(absent).toEqual(['people'])
  })

  it('is shown with the ids of what is not given', () => {
    const records = show(part({ 'alumni.yaml': alumni })).recordsOf('alumni')
    expect(records).toMatchObject([{ person: { id: 'robin-example', name: { family: 'robin-example' } } }])
  })

  it('may refer by names to what is not given', async () => {
    const csv = 'Person,Sources: source,As of\nRobin Example,page,2019\n'
    const { problems } = compile(await openSheets(filesOf({ 'alumni.csv': csv })), { isPart: true })
    expect(problems).toEqual([])
  })

  it('builds nothing, as a whole does that has no department', () => {
    expect(part({ 'alumni.yaml': alumni }).files).toEqual([])
  })
})

it('a problem in a sheet names the record of its row, or the collection of its sheet', async () => {
  const csv = 'Given name,Family name,As of,Colour\nRobin,Example,soon,red\n'
  const { problems } = compile(await openSheets(filesOf({ 'people.csv': csv })), { isPart: true })
  expect(problems.map(({ cell, collection, record }) => ({ cell, collection, record }))).toEqual([
    { cell: 'A1', collection: 'people', record: undefined },
    { cell: 'D1', collection: 'people', record: undefined },
    { cell: 'C2', collection: 'people', record: 'people/robin-example' },
  ])
})

it('one problem of several is mended alone', () => {
  const [file] = filesOf({ 'links.yaml': '- { id: A-b, name: "A", asOf: 2019/07, sources: [{ source: page }] }\n' })
  const { problems } = compile([file!], { isPart: true })
  expect(problems).toHaveLength(2)
  const mended = mendProblem(file!, problems[1]!)
  expect(new TextDecoder().decode(mended.bytes)).toBe(
    '- { id: A-b, name: "A", asOf: 2019-07, sources: [{ source: page }] }\n',
  )
  expect(mendProblem(file!, { ...problems[0]!, mend: { start: 0, end: 3, text: '[' } })).toBe(file)
})
