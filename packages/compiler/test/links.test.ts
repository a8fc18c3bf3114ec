import { describe, expect, it } from 'vitest'
import { collectionNames, collections, referencePaths } from '@housestaff/schema'
import { compile } from '../src/index.js'
import { exampleOf, filesOf, programWith, told, withReferences, type Fields } from './content.js'

describe('a reference', () => {
  it('leads to a record', () => {
    expect(
      told({
        'content/programs/primary-care.yaml': programWith(),
        'content/programs/rural.yaml': programWith({ parent: 'primary-cre', provider: 'mgh' }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/rural.yaml:6:9  parent: there is no program primary-cre. Did you mean primary-care?
         6 | parent: primary-cre
           |         ^^^^^^^^^^^
      content/programs/rural.yaml:7:11  provider: there is no organization mgh.
         7 | provider: mgh
           |           ^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('is followed in a record that is wrong otherwise', () => {
    expect(told({ 'content/programs/a.yaml': programWith({ name: '', parent: 'b' }) })).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:1:1  name is missing. Full name: Primary Care Program.
         1 | kind: track
           | ^^^^
      content/programs/a.yaml:5:9  parent: there is no program b.
         5 | parent: b
           |         ^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('may lead to a record whose file cannot be read', () => {
    expect(told({ 'content/programs/a.yaml': programWith({ parent: 'b' }), 'content/programs/b.yaml': 'name: @b\n' }))
      .toMatchInlineSnapshot(`
      "
      content/programs/b.yaml:1:7  a value that begins with @ must be in quotes.
         1 | name: @b
           |       ^ write name: "@b"
      1 problem in 1 file. Nothing was written.
      "
    `)
    expect(
      told({
        'content/programs/a.yaml': programWith({ parent: 'b' }),
        'content/programs.yaml': '- id: b\n  name: @b\n',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs.yaml:2:9  a value that begins with @ must be in quotes.
         2 |   name: @b
           |         ^ write name: "@b"
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('may lead to a record in a file with a character that is not UTF-8', () => {
    const people = new TextEncoder().encode('- id: ana\n  name: { given: Ana, family: L?pez }\n')
    people[people.indexOf(0x3f)] = 0xf3
    const alumni = '- id: a\n  person: ana\n  asOf: 2019\n  sources: [{ source: page }]\n'
    expect(told({ 'content/people.yaml': people, 'content/alumni.yaml': alumni })).toMatchInlineSnapshot(`
      "
      content/people.yaml:2:32  this character is not UTF-8, so it may show as another one. Save the file as UTF-8 and type it again.
         2 |   name: { given: Ana, family: L�pez }
           |                                ^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('that is needed leads to a record that is shown', () => {
    expect(
      told({
        'content/sources/letter.yaml': 'title: Letter\nasOf: 2019\nstatus: draft\n',
        'content/sources/memo.yaml': 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: legal\n',
        'content/programs/a.yaml': programWith({ sources: '\n  - source: letter\n  - source: memo' }),
        'content/programs/b.yaml': programWith({ sources: '\n  - source: letter', status: 'draft' }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:6:13  sources[1].source: letter is draft, so it is not shown, but this record needs it. Make this record draft too, or refer to another source.
         6 |   - source: letter
           |             ^^^^^^
      content/programs/a.yaml:7:13  sources[2].source: memo is withdrawn, so it is not shown, but this record needs it. Withdraw this record too, or refer to another source.
         7 |   - source: memo
           |             ^^^^
      2 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('may lead to a record of which only its file is known', () => {
    expect(told({ 'content/programs/a.yaml': programWith({ parent: 'b' }), 'content/programs/b.yaml': 'name:b\n' }))
      .toMatchInlineSnapshot(`
      "
      content/programs/b.yaml:1:1  a space is missing after "name:".
         1 | name:b
           | ^^^^^^ write name: b
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('an id of a record about somebody who is not shown', () => {
  const placement = (fields: object) =>
    JSON.stringify([{ ...exampleOf('placements'), organization: undefined, program: undefined, sources, ...fields }])
  const sources = [{ source: 'page' }]
  const gone = { status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' }
  const told2026 = (person: object, fields: object) =>
    told({
      'content/people/elodie-exemple.yaml': JSON.stringify(person),
      'content/placements.yaml': placement({ person: 'elodie-exemple', ...fields }),
    })

  it('does not say the name', () => {
    const hidden = { ...exampleOf('people'), id: undefined, sources, status: 'hidden' }
    expect([told2026(gone, { id: '2026-exemple' }), told2026(hidden, { formerIds: ['elodie'] })].join(''))
      .toMatchInlineSnapshot(`
        "
        content/placements.yaml:1:143  2026-exemple: person: elodie-exemple is withdrawn, so the name is not shown, but 2026-exemple, an id of this record, says it. Withdraw this record too, or give it ids without the name.
           1 | …"sources":[{"source":"page"}],"person":"elodie-exemple"}]
             |                                         ^^^^^^^^^^^^^^^^
        1 problem in 1 file. Nothing was written.

        content/placements.yaml:1:137  2026-1: person: elodie-exemple is hidden, so the name is not shown, but elodie, an id of this record, says it. Make this record hidden too, or give it ids without the name.
           1 | …"sources":[{"source":"page"}],"person":"elodie-exemple","formerIds":["elodie"]}]
             |                                         ^^^^^^^^^^^^^^^^
        1 problem in 1 file. Nothing was written.
        "
      `)
  })

  it('is told once where the record cannot do without the person', () => {
    const alumnus = { ...exampleOf('alumni'), id: undefined, person: 'elodie-exemple', positions: undefined, sources }
    expect(
      told({
        'content/people/elodie-exemple.yaml': JSON.stringify(gone),
        'content/alumni/elodie-exemple.yaml': JSON.stringify(alumnus),
      }),
    ).toMatch(/is not shown, but this record needs it[^]*\n1 problem in 1 file/)
  })

  it('may be any other', () => {
    expect(told2026(gone, { id: '2026-1' })).toBe('nothing')
    expect(told2026({ ...exampleOf('people'), id: undefined, sources }, { id: '2026-exemple' })).toBe('nothing')
    expect(told2026(gone, { id: '2026-exemple', status: 'draft' })).toBe('nothing')
  })
})

describe('parents', () => {
  it('cannot form a circle', () => {
    expect(
      told({
        'content/programs/a.yaml': programWith({ parent: 'b' }),
        'content/programs/b.yaml': programWith({ parent: 'c' }),
        'content/programs/c.yaml': programWith({ parent: 'b' }),
        'content/programs/d.yaml': programWith({ parent: 'd' }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/c.yaml:6:9  parent: no program can be part of itself: b -> c -> b.
         6 | parent: b
           |         ^
      content/programs/d.yaml:6:9  parent: no program can be part of itself: d -> d.
         6 | parent: d
           |         ^
      2 problems in 2 files. Nothing was written.
      "
    `)
  })
})

describe('parents of every collection that has them', () => {
  const names = collectionNames.filter((name) =>
    referencePaths(collections[name].schema).some(
      ({ path, refersTo }) => path.join() === 'parent' && refersTo === name,
    ),
  )

  it('are those of programs and organizations', () => {
    expect(names).toEqual(expect.arrayContaining(['organizations', 'programs']))
  })

  it.each(names)('cannot form a circle: %s', (name) => {
    const records = ['a', 'b'].map((id): [typeof name, Fields] => [
      name,
      { ...exampleOf(name), id, parent: id === 'a' ? 'b' : 'a' },
    ])
    const { problems } = compile(filesOf(withReferences(records)))
    const noun = collections[name].schema.meta()!.title!.toLowerCase()
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      `content/${name}/b.yaml: parent: no ${noun} can be part of itself: a -> b -> a.`,
    ])
  })
})

describe('all problems', () => {
  it('are told in one run, each at its place', () => {
    expect(
      told({
        'content/people.yaml': '- id: ana\n  name: "Ana\n  asOf: 2019\n',
        'content/programs/primary-care.yaml': programWith({ ambulatoryShare: '\n  percent: forty\n  of: training' }),
        'content/testimonials.yaml': `- id: lopez
  speaker: { form: person, person: ana }
  statement: { form: reported, text: praises. }
  relationship: resident
  permission: { basis: public-page }
  program: primary-cre
  asOf: 2019
  sources: [{ source: page }]
`,
      }),
    ).toMatchInlineSnapshot(`
      "
      content/people.yaml:2:9  this quote is never closed. Write " where it ends.
         2 |   name: "Ana
           |         ^ write name: "Ana"
      content/programs/primary-care.yaml:7:12  ambulatoryShare.percent: expected a number, found "forty".
         7 |   percent: forty
           |            ^^^^^ write 40
      content/testimonials.yaml:6:12  lopez: program: there is no program primary-cre. Did you mean primary-care?
         6 |   program: primary-cre
           |            ^^^^^^^^^^^
      3 problems in 3 files. Nothing was written.
      "
    `)
  })

  it('keep anything from being written', () => {
    expect(told({ 'content/programs/a.yaml': 'name: A\n' })).toContain('Nothing was written.')
  })
})

describe('places', () => {
  it('are the same with Windows line ends', () => {
    const text = programWith({ order: 'first' })
    expect(told({ 'content/programs/a.yaml': text.replaceAll('\n', '\r\n') })).toBe(
      told({ 'content/programs/a.yaml': text }),
    )
  })

  it('do not count a byte-order mark', () => {
    const text = `order: first\n${programWith()}`
    expect(told({ 'content/programs/a.yaml': `\uFEFF${text}` })).toBe(told({ 'content/programs/a.yaml': text }))
  })

  it('count as editors do, while marks stand below what is meant', () => {
    expect(told({ 'content/programs/a.yaml': programWith({ links: '[{ label: 日本 😀 é, url: here }]' }) }))
      .toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:6:32  links[1].url: expected a web address that begins with https://, found "here".
         6 | links: [{ label: 日本 😀 é, url: here }]
           |                                  ^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('are right in quotes, blocks of text and long lines', () => {
    expect(
      told({
        'content/programs/a.yaml': programWith({
          asOf: '"now"',
          duration: '>-\n  three\n  years',
          links: `[{ label: ${'a long label '.repeat(10)}, url: here }]`,
        }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:4:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "now".
         4 | asOf: "now"
           |       ^^^^^
      content/programs/a.yaml:7:3  duration: expected an ISO 8601 duration such as P3Y (three years) or P6W (six weeks), found "three years".
         7 |   three
           |   ^^^^^
      content/programs/a.yaml:9:155  links[1].url: expected a web address that begins with https://, found "here".
         9 | …label a long label a long label , url: here }]
           |                                         ^^^^
      3 problems in 1 file. Nothing was written.
      "
    `)
  })
})
