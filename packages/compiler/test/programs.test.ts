/** Whole training programs, all invented: what departments of other kinds and countries hold must fit. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeRecord } from '@housestaff/schema/json-ld'
import { describe, expect, it } from 'vitest'
import { readFolder, shownPath } from '../src/disk.js'
import { compile } from '../src/index.js'
import { read } from '../src/read.js'
import { validate } from '../src/validate.js'
import { collectionNames, feedOf, type Fields } from './content.js'
import { fieldsOf } from './schema-fields.js'

const folder = join(import.meta.dirname, 'programs')
const names = readdirSync(folder)
const programs = Object.fromEntries(
  names.map((name) => {
    const files = readFolder(join(folder, name))
    const compilation = compile(files)
    const json = (path: string) => JSON.parse(compilation.files.find((file) => file.path === path)!.text)
    const record = (collection: (typeof collectionNames)[number], id: string) =>
      feedOf(collection, compilation).records.find((found: Fields) => found.id === id)
    return [name, { files, compilation, json, record }]
  }),
)

describe.each(names)('%s', (name) => {
  const { compilation, json } = programs[name]!

  it('compiles without a problem, and says that it is invented', () => {
    expect(compilation.problems).toEqual([])
    expect(feedOf('programs', compilation).department).toMatch(/ \(invented\)$/)
  })

  it('has records of every collection', () => {
    expect(collectionNames.filter((collection) => compilation.contents.records[collection] === 0)).toEqual([])
  })

  it('has a node, or a stated reason for none, for every record', () => {
    const [{ '@id': url }] = json('site/json-ld/graph.json')['@graph']
    for (const collection of collectionNames) {
      const nodes = json(`site/json-ld/${collection}.json`)
      const answers = feedOf(collection, compilation).records.map((record: never) =>
        describeRecord(collection, record, url),
      )
      const described = answers.flatMap((answer: object) => ('none' in answer ? [] : answer))
      expect(nodes).toEqual(JSON.parse(JSON.stringify(described)))
    }
  })

  it('refers in its graph only to what is in it, and reviews nothing', () => {
    const { '@graph': graph } = json('site/json-ld/graph.json')
    const known = new Set(graph.map((node: Fields) => node['@id']))
    const text = JSON.stringify(graph)
    const referred = [...text.matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, address]) => address)
    expect(referred.filter((address) => !known.has(address))).toEqual([])
    expect(text).not.toMatch(/"@type":"[^"]*Review/)
  })

  it('gives no machine words that are retold', () => {
    const retold = feedOf('testimonials', compilation).records.filter(
      ({ statement }: { statement: Fields }) => statement.form === 'reported',
    )
    const machines = compilation.files.filter(({ path }) => path.startsWith('site/json-ld/'))
    expect(retold.length).toBeGreaterThan(0)
    for (const { statement } of retold) {
      expect(machines.filter(({ text }) => text.includes(statement.text)).map(({ path }) => path)).toEqual([])
    }
  })
})

it('together use every field of every schema', () => {
  const used = new Set(
    Object.entries(programs).flatMap(([name, { files }]) =>
      validate(read(files, shownPath(join(folder, name)))).checked.flatMap(({ collection, fields }) => [
        ...fieldsOf(collection, fields),
      ]),
    ),
  )
  const fields = new Set(collectionNames.flatMap((name) => [...fieldsOf(name)]))
  expect([...fields].filter((field) => !used.has(field))).toEqual([])
})

describe('glenmore-medical-training', () => {
  const { record, json } = programs['glenmore-medical-training']!

  it('has posts of six months with supervisors, paid in euro', () => {
    expect(record('rotations', 'acute-medicine')).toMatchObject({
      duration: 'P6M',
      site: { name: 'Glenmore University Hospital' },
      supervisors: [{ name: { family: 'Sampla' } }, { name: { family: 'Example' } }],
    })
    expect(record('compensation', 'sho-scale')).toMatchObject({ currency: 'EUR', ladder: [{}, { amount: 53_900.5 }] })
    expect(record('rosters', '2026-2027').levels).toEqual(['SHO year 1', 'SHO year 2'])
  })

  it('is known to its own accreditor, and writes people as they are addressed there', () => {
    expect(json('site/json-ld/programs.json')[0].identifier).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'Glenmore Medical Council',
      value: 'BST/GIM/17',
    })
    expect(json('site/json-ld/people.json')[0]).toMatchObject({ name: 'Áine Ní Shampla', honorificPrefix: 'Prof.' })
  })

  it('pays shifts by the shift', () => {
    const { supplements } = record('compensation', 'sho-scale')
    expect(supplements[1]).toEqual({
      name: 'Extra shifts',
      amount: { min: 300, max: 420, currency: 'EUR', per: 'shift' },
    })
  })

  it('asks for membership examinations by stage', () => {
    expect(json('site/json-ld/applications.json')).toMatchObject([
      {
        applicationDeadline: '2026-11-06',
        programPrerequisites: expect.arrayContaining([expect.stringMatching(/^MRCPI Part I:/)]),
      },
    ])
  })
})

describe('ridgeport-surgery', () => {
  const { record, compilation, json } = programs['ridgeport-surgery']!

  it('keeps names as people write them', () => {
    expect(record('people', 'soren-voorbeeld').name).toEqual({
      given: 'Søren',
      particle: 'van den',
      family: 'Voorbeeld',
    })
    const nodes: Fields[] = json('site/json-ld/people.json')
    expect(nodes.find(({ givenName }) => givenName === 'William')).toMatchObject({
      name: 'William (Bill) R. Placeholder Jr.',
      honorificSuffix: 'MD, FACS',
    })
  })

  it('has a salary for each of seven years, of which machines are told the current one', () => {
    expect(record('compensation', 'salaries-2026').ladder).toHaveLength(7)
    expect(json('site/json-ld/compensation.json')).toHaveLength(1)
  })

  it('measures and sums what cannot be counted', () => {
    expect(record('statistics', 'in-training-scores').measure).toEqual({ value: 245.5, of: 'mean score' })
    expect(json('site/json-ld/statistics.json').slice(-2)).toMatchObject([
      { description: 'about 231.5–262 (points)' },
      { minValue: 4_000_000, unitText: 'USD' },
    ])
  })

  it('has several codes, holders and destinations', () => {
    expect(record('programs', 'general-surgery').listings.map(({ code }: Fields) => code)).toEqual([
      '9998440C0',
      '9998440P0',
      '9998440P1',
    ])
    expect(record('leadership', 'chair').holders).toMatchObject([{ interim: true }])
    expect(record('leadership', 'associate-program-director').holders).toHaveLength(2)
    expect(feedOf('placements', compilation).records.filter(({ person }: Fields) => person)).toHaveLength(5)
    expect(record('applications', 'apply-2027').visas[0]).toEqual({ name: 'J-1', answer: 'case-by-case' })
  })
})

describe('lakeside-family-medicine', () => {
  const { record, json } = programs['lakeside-family-medicine']!

  it('has a matrix with empty cells, ranges and footnotes', () => {
    const { pattern, matrix } = record('schedules', 'three-plus-one')
    expect(pattern).toEqual([3, 1])
    expect(matrix.rows[1].cells[2]).toEqual({})
    expect(matrix.rows[0].cells[1]).toEqual({ amount: { min: 2, max: 3, unit: 'months' } })
    expect(matrix.rows[4].cells[2]).toEqual({ text: 'remainder of year', marks: ['a', 'b'] })
  })

  it('has graduates of no stated year, and people of one name', () => {
    expect(record('placements', 'recent-1')).toMatchObject({ period: { text: 'recent years' } })
    const nodes: Fields[] = json('site/json-ld/people.json')
    const { name, givenName, familyName } = nodes.find((node) => String(node['@id']).endsWith('/sukartini'))!
    expect([name, givenName, familyName]).toEqual(['Sukartini', undefined, undefined])
    expect(nodes[0]).toMatchObject({
      jobTitle: 'Clinical Associate Professor of Family Medicine',
      alumniOf: [
        { '@type': 'Organization', name: 'Harbor Hospital' },
        { '@type': 'Organization', name: 'Sample Medical Center' },
      ],
    })
  })

  it('tells machines when its meetings begin and end, as clocks there are', () => {
    expect(json('site/json-ld/applications.json')).toContainEqual(
      expect.objectContaining({
        '@type': 'EducationEvent',
        startDate: '2026-09-10T18:00-05:00',
        endDate: '2026-09-10T19:30-05:00',
      }),
    )
  })

  it('quotes whoever agreed, and nobody else', () => {
    expect(json('site/json-ld/testimonials.json')).toMatchObject([
      { '@type': 'Quotation', text: 'My patients know my name and I know their dogs.', expires: '2027-06-30' },
    ])
  })

  it('says when its crisis line is to be checked, and leaves the number to pages', () => {
    expect(record('wellness', 'crisis-line')).toMatchObject({ phone: '988', reviewBy: '2027-01-31' })
    expect(JSON.stringify(json('site/json-ld/wellness.json'))).not.toContain('988')
  })
})
