/** What a build says to machines, in the words of schema.org. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeRecord } from '@housestaff/schema/json-ld'
import { describe, expect, it } from 'vitest'
import { compile, type Compilation } from '../src/index.js'
import { collectionNames, compileTexts, exampleOf, feedOf, filesOf, withReferences } from './content.js'

const examples = compile(filesOf(withReferences(collectionNames.map((name) => [name, exampleOf(name)]))))
const read = (path: string, { files }: Compilation) => JSON.parse(files.find((file) => file.path === path)!.text)
const url = 'https://medicine.example'

describe.each(collectionNames)('%s', (name) => {
  it('have a node, or a stated reason for none', () => {
    const [record] = feedOf(name, examples).records
    const answer = describeRecord(name, record, url)
    const nodes = 'none' in answer ? [] : [answer].flat()
    expect(read(`site/json-ld/${name}.json`, examples)).toEqual(
      expect.arrayContaining(JSON.parse(JSON.stringify(nodes))),
    )
    if ('none' in answer) expect(answer.none).toMatch(/^[A-Z].*\.$/)
  })

  it.each(['draft', 'hidden', 'withdrawn'])('say nothing of a %s record', (status) => {
    const gone = { id: 'gone', status, withdrawnOn: '2026-07-01', reason: 'request' }
    const record = status === 'withdrawn' ? gone : { ...exampleOf(name), id: 'gone', status }
    expect(saidWith([[name, record]])).toEqual(saidWith([]))

    function saidWith(records: Parameters<typeof withReferences>[0]) {
      const { problems, files } = compile(filesOf(withReferences([[name, exampleOf(name)], ...records])))
      expect(problems).toEqual([])
      return files.filter(({ path }) => path.startsWith('site/json-ld/'))
    }
  })
})

describe('the graph', () => {
  const graph: Record<string, unknown>[] = read('site/json-ld/graph.json', examples)['@graph']

  it('has one node for each address, the department first', () => {
    const addresses = graph.map((node) => node['@id']).filter((address) => address !== undefined)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses[0]).toBe(url)
  })

  it('joins what several records say of the same thing', () => {
    const alumnus = exampleOf('alumni')
    const placement = { ...exampleOf('placements'), person: alumnus.person, classYear: '2019' }
    const compilation = compile(
      filesOf(
        withReferences([
          ['alumni', { ...alumnus, classYear: '2019' }],
          ['placements', placement],
        ]),
      ),
    )
    const joined = read('site/json-ld/graph.json', compilation)['@graph']
    expect(
      joined.find((node: Record<string, unknown>) => node['@id'] === `${url}#people/ana-maria-lopez`),
    ).toMatchObject({
      '@type': 'Person',
      name: 'Ana María López',
      alumniOf: { '@type': 'OrganizationRole', alumniOf: { '@id': url }, endDate: '2019' },
      affiliation: [{ roleName: 'Director' }],
    })
  })

  it('keeps all that several records say of one property', () => {
    const role = { ...exampleOf('leadership'), organization: 'general-hospital' }
    const chief = { ...role, id: 'chief', title: 'Chief' }
    const { files } = compile(
      filesOf(
        withReferences([
          ['leadership', role],
          ['leadership', chief],
        ]),
      ),
    )
    const known: { affiliation?: unknown }[] = read('site/json-ld/graph.json', { files } as Compilation)['@graph']
    expect(known.flatMap(({ affiliation }) => affiliation ?? [])).toMatchObject([
      { roleName: 'Chief' },
      { roleName: 'Program director' },
    ])
  })

  it('is whole without any record', () => {
    expect(
      compileTexts({ 'content/sources/page.yaml': 'title: Page\nasOf: 2019\nstatus: draft\n' }).files.find(
        ({ path }) => path === 'site/json-ld/graph.json',
      )!.text,
    ).toMatchInlineSnapshot(`
      "{
      "@context": "https://schema.org",
      "@graph": [
      {"@type":"Organization","@id":"https://medicine.example","name":"Department of Medicine","url":"https://medicine.example"}
      ]
      }
      "
    `)
  })
})

it('asks nobody to install the types by which it is checked', () => {
  const entry = fileURLToPath(import.meta.resolve('@housestaff/schema/json-ld')).replace(/\.js$/, '.d.ts')
  const reached = new Set([entry])
  for (const file of reached) {
    const text = readFileSync(file, 'utf8')
    expect(text).not.toContain('schema-dts')
    for (const [, path] of text.matchAll(/from '(\..*)\.js'/g)) reached.add(join(dirname(file), `${path}.d.ts`))
  }
  expect([...reached].every((file) => existsSync(file))).toBe(true)
})
