import { describe, expect, it } from 'vitest'
import { feedOf } from '../content.js'
import { around, readWith, recordsIn, shared, toldOf, workbook } from './workbook.js'

const people = [
  ['Name', 'Degrees', ...shared.headings],
  ['Aster, Bo', 'MD', ...shared.values],
  ['Cy Bell', 'DO', ...shared.values],
]

describe('a sheet', () => {
  it.each(['alumni', 'Alumni', 'ALUMNI', 'Alumnus'])('is named after its collection: %s', async (name) => {
    const book = workbook({
      people,
      [name]: [
        ['Person', ...shared.headings],
        ['Cy Bell', ...shared.values],
      ],
    })
    const { told, compilation } = await readWith({ 'content/book.xlsx': book })
    expect(told).toBe('nothing')
    expect(feedOf('alumni', compilation).records).toMatchObject([{ id: 'cy-bell', person: { id: 'cy-bell' } }])
  })

  it.each(['_Lookup', 'Notes', 'notes'])('is passed over when it is called %s', async (name) => {
    expect(await toldOf({ 'content/book.xlsx': workbook({ people, [name]: [['Anything']] }) })).toBe('nothing')
  })

  it('is passed over when nothing is in it, or when it is hidden and no collection', async () => {
    const form = { sheets: { Lists: 'state="veryHidden"' } }
    expect(await toldOf({ 'content/book.xlsx': workbook({ people, Sheet2: [[]], Lists: [['a']] }, form) })).toBe(
      'nothing',
    )
  })

  it('may be one of several for a collection, beside lists and folders', async () => {
    const { told, compilation } = await readWith({
      'content/one.xlsx': workbook({ People: people }),
      'content/two.xlsx': workbook({ people: [people[0]!, ['Di Cole', '', ...shared.values]] }),
      'content/people.csv': 'Name,As of,Sources: source\nEm Dorn,2026,page\n',
      'content/people.yaml':
        '- { id: fay-elm, name: { given: Fay, family: Elm }, asOf: 2026, sources: [{ source: page }] }\n',
      'content/people/gil-fox.yaml': 'name: { given: Gil, family: Fox }\nasOf: 2026\nsources: [{ source: page }]\n',
    })
    expect(told).toBe('nothing')
    expect(
      feedOf('people', compilation)
        .records.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(['bo-aster', 'cy-bell', 'di-cole', 'em-dorn', 'fay-elm', 'gil-fox'])
  })

  it('takes the defaults of its collection’s folder', async () => {
    const { told, compilation } = await readWith({
      'content/people/_defaults.yaml': 'asOf: 2026-07\nsources: [{ source: page }]\n',
      'content/people.csv': 'Name,As of\n"Aster, Bo",\n"Bell, Cy",2019\n',
    })
    expect(told).toBe('nothing')
    expect(feedOf('people', compilation).records.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2026-07', '2019'])
  })

  it('is one file, whatever it holds', async () => {
    const { compilation } = await readWith({ 'content/book.xlsx': workbook({ people }) })
    expect(compilation.contents).toMatchObject({ files: 3, records: { people: 2, sources: 1 } })
  })
})

describe('headings', () => {
  it.each([
    ['Given name', 'Family name'],
    ['First name', 'Last name'],
    ['name.given', 'name.family'],
    ['NAME: GIVEN', 'surname'],
    ['Name / Given', 'Family-Name'],
  ])('name fields by their names or in words: %s, %s', async (given, family) => {
    const rows = [
      [given, family, ...shared.headings],
      ['Bo', 'Aster', ...shared.values],
    ]
    expect(await recordsIn('people', rows)).toMatchObject([{ id: 'bo-aster', name: { given: 'Bo', family: 'Aster' } }])
  })

  it('may stand below titles and notes, and their rows may have gaps', async () => {
    const rows = [
      ['People of 2026'],
      [],
      ['Write names here', 'Required. When the record was true.'],
      ...people,
      [],
      ['', ' '],
      ['Di Cole', '', ...shared.values],
    ]
    expect(await recordsIn('people', rows)).toHaveLength(3)
  })

  it('that begin with _ name columns to pass over', async () => {
    const rows = people.map((row, at) => [...row, at === 0 ? '_Badge' : 7])
    expect(await recordsIn('people', rows)).toHaveLength(2)
  })

  it('name items of lists by number', async () => {
    const rows = [
      [
        'Person',
        'Positions 2: titles',
        'positions[2].organization',
        'Positions 1: titles',
        'positions.1.organization',
        ...shared.headings,
      ],
      ['Bo Aster', 'Dean', 'City College', 'Director; Chief', 'general-hospital', ...shared.values],
    ]
    const { told, compilation } = await readWith({ ...around, 'content/book.xlsx': workbook({ people, alumni: rows }) })
    expect(told).toBe('nothing')
    expect(feedOf('alumni', compilation).records[0].positions).toMatchObject([
      { titles: ['Director', 'Chief'], organization: { id: 'general-hospital' } },
      { titles: ['Dean'], organization: { id: 'city-college' } },
    ])
  })
})

describe('a record of several rows', () => {
  const headings = ['Id', 'Program', 'Academic year', 'Members: person', 'Members: entered', ...shared.headings]

  it('goes on where its id stands again, in whatever order', async () => {
    const rows = [
      headings,
      ['2026', 'Primary Care', '2026-2027', 'Bo Aster', 2025, ...shared.values],
      ['2025', 'Primary Care', '2025-2026', 'Cy Bell', 2024, ...shared.values],
      ['2026', '', '', 'Cy Bell', 2024],
      ['2026', 'Primary Care', '2026-2027', 'Bell, Cy', 2024],
    ]
    const { told, compilation } = await readWith({
      ...around,
      'content/book.xlsx': workbook({ people, Residents: rows }),
    })
    expect(told).toBe('nothing')
    const [roster, other] = feedOf('rosters', compilation).records
    expect(roster.members.map(({ person }: { person: { id: string } }) => person.id)).toEqual([
      'bo-aster',
      'cy-bell',
      'cy-bell',
    ])
    expect(other.members).toHaveLength(1)
  })

  it('is another record, told with both places, where it says something else', async () => {
    const rows = [
      headings,
      ['2026', 'Primary Care', '2026-2027', 'Bo Aster', 2025, ...shared.values],
      ['2026', 'Primary Care', '2027-2028', 'Cy Bell', 2024, ...shared.values],
    ]
    expect(await toldOf({ ...around, 'content/book.xlsx': workbook({ people, rosters: rows }) }))
      .toMatchInlineSnapshot(`
      "
      content/book.xlsx rosters!A3  id: 2026 is already the id of another record, at content/book.xlsx rosters!A2. Give one of them its own.
      "
    `)
  })
})

describe('an id that is left out', () => {
  it('is made of the name, the title or the person', async () => {
    const book = workbook({
      people: [people[0]!, ['van der Bérg, Ana María', 'MD', ...shared.values]],
      leadership: [
        ['Title', ...shared.headings],
        ['Program director', ...shared.values],
      ],
      wellness: [
        ['Name', 'Kind', 'Summary', ...shared.headings],
        ['Time off', 'time-off', 'S.', ...shared.values],
      ],
      alumni: [
        ['Person', ...shared.headings],
        ['Ana María van der Bérg', ...shared.values],
      ],
    })
    const { told, compilation } = await readWith({ 'content/book.xlsx': book })
    expect(told).toBe('nothing')
    const ids = (['people', 'leadership', 'wellness', 'alumni'] as const).map(
      (name) => feedOf(name, compilation).records[0].id,
    )
    expect(ids).toEqual(['ana-maria-van-der-berg', 'program-director', 'time-off', 'ana-maria-van-der-berg'])
  })

  it('is told where two records would get the same, or none can be made', async () => {
    const rows = [people[0]!, people[1]!, ['Bo Aster', '', ...shared.values], ['王小明, 小', '', ...shared.values]]
    expect(
      await toldOf({
        'content/book.xlsx': workbook({
          people: rows,
          placements: [
            ['Class year', 'Kind', ...shared.headings],
            [2026, 'fellowship', ...shared.values],
          ],
        }),
        'content/people/cy-bell.yaml': 'name: { given: Cy, family: Bell }\nasOf: 2026\nsources: [{ source: page }]\n',
        'content/people.csv': 'Name,As of,Sources: source\nCy Bell,2026,page\n',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/book.xlsx people!A3  id: bo-aster is already the id of another record, at content/book.xlsx people!A2. This one comes from the name; write another in a column Id.
      content/book.xlsx people!A4  id is missing, and no name gives one. Write it in a column Id, in small letters, digits and hyphens: primary-care.
      content/book.xlsx placements!A1  id is missing, and no name gives one. Write it in a column Id, in small letters, digits and hyphens: primary-care.
      content/people/cy-bell.yaml:1:1  id: cy-bell is already the id of another record, at content/people.csv A2. Give one of them its own.
      "
    `)
  })
})

describe('a reference', () => {
  const alumni = (person: string) => [
    ['Id', 'Person', ...shared.headings],
    ['a', person, ...shared.values],
  ]

  it.each(['bo-aster', 'Bo Aster', 'Aster, Bo', 'Aster, Bo, MD', 'Bo  Aster MD'])(
    'is an id or the exact name: %s',
    async (person) => {
      const { told } = await readWith({ 'content/book.xlsx': workbook({ people, alumni: alumni(person) }) })
      expect(told).toBe('nothing')
    },
  )

  it('is told where nobody has the name, or two have it', async () => {
    const twins = ['Id', 'Name', ...shared.headings]
    const book = workbook({
      people: [
        twins,
        ['bo-aster', 'Bo Aster', ...shared.values],
        ['bo-aster-2', 'Bo Aster', ...shared.values],
        ['cy', 'Cy Bell', ...shared.values],
      ],
      alumni: [
        ...alumni('Bo Aster'),
        ['b', 'Cy Bel', ...shared.values],
        ['c', 'cy-2', ...shared.values],
        ['d', 'Di', ...shared.values],
      ],
    })
    expect(await toldOf({ 'content/book.xlsx': book })).toMatchInlineSnapshot(`
      "
      content/book.xlsx alumni!B2  person: 2 records of people are called "Bo Aster". Write the id of the one that is meant: bo-aster or bo-aster-2.
      content/book.xlsx alumni!B3  person: there is no person called "Cy Bel". Did you mean Cy Bell?
      content/book.xlsx alumni!B4  person: there is no person cy-2. Did you mean cy?
      content/book.xlsx alumni!B5  person: there is no person called "Di".
      "
    `)
  })

  it('is not told where it may be in a sheet that cannot be read', async () => {
    const book = workbook({
      people: [...people, [{ xml: '<c t="e"><v>#REF!</v></c>' }, '', ...shared.values]],
      alumni: alumni('Di Cole'),
    })
    expect(await toldOf({ 'content/book.xlsx': book })).toMatchInlineSnapshot(`
      "
      content/book.xlsx people!A4  name: the cell shows #REF!, as its formula fails. Mend the formula, or type the value.
      "
    `)
  })
})

it('is read with what is wrong in YAML, in one run', async () => {
  const book = workbook({
    Placements: [
      ['Id', 'Class year', 'Kind', 'Program', ...shared.headings],
      ['2026-1', 26, 'felowship', 'primary-cre', ...shared.values],
    ],
  })
  const { told } = await readWith({
    ...around,
    'content/residents.xlsx': book,
    'content/terms.yaml': '- id: a\n  name: ""\n  asOf: 2019\n  sources: [{ source: page }]\n',
  })
  expect(told).toMatchInlineSnapshot(`
    "
    content/residents.xlsx Placements!B2  classYear: expected a year of four digits such as 1989, found "26".
    content/residents.xlsx Placements!C2  kind: expected fellowship, practice, faculty, hospitalist, chief-year, research, military, other or unknown, found "felowship". Did you mean fellowship?
    content/residents.xlsx Placements!D2  program: there is no program primary-cre. Did you mean primary-care?
    content/terms.yaml:2:3  a: name is empty. Write it, or remove the line.
       2 |   name: ""
         |   ^^^^
    4 problems in 2 files. Nothing was written.
    "
  `)
})

it('gives problems with the cell, its row and its column', async () => {
  const { compilation } = await readWith({
    'content/book.xlsx': workbook({ 'people ': [people[0]!, ['Bo Aster', 'MD', 'July 2026', 'page']] }),
    'content/events.csv': 'Name,Summary,As of,Sources: source\nA,"two\nlines",2026,page\nB,,soon,page\n',
  })
  expect(compilation.problems).toEqual([
    {
      path: 'content/book.xlsx',
      line: 2,
      column: 3,
      length: 0,
      cell: 'people!C2',
      message: 'asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "July 2026".',
      severity: 'error',
      collection: 'people',
      record: 'people/bo-aster',
      field: 'asOf',
      cure: 'write 2026-07',
    },
    {
      path: 'content/events.csv',
      line: 4,
      column: 3,
      length: 0,
      cell: 'C3',
      message: 'asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "soon".',
      severity: 'error',
      collection: 'events',
      record: 'events/b',
      field: 'asOf',
    },
  ])
})
