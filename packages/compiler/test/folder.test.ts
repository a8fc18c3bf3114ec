import { describe, expect, it } from 'vitest'
import { compile, format } from '../src/index.js'
import { filesOf, programWith, told } from './content.js'

const record = (id: string) =>
  `- id: ${id}\n  name: A\n  kind: track\n  summary: S.\n  asOf: 2019\n  sources: [{ source: page }]\n`

describe('the content folder', () => {
  it('needs department.yaml', () => {
    const files = filesOf({ 'content/programs/a.yaml': programWith(), 'content/sources.yaml': '[]' })
    expect(`\n${format(compile(files, { folder: 'content' }).problems, files)}`).toMatchInlineSnapshot(`
      "
      content/department.yaml:1:1  department.yaml is missing. Write it with two lines: name, the department’s name, and url, the address of its feeds.
      content/programs/a.yaml:5:21  sources[1].source: there is no source page.
         5 | sources: [{ source: page }]
           |                     ^^^^
      2 problems in 2 files. Nothing was written.
      "
    `)
  })

  it('is the one in which the outermost department.yaml stands', () => {
    const files = filesOf({
      'department.yaml': 'name: A\nurl: https://a.example\n',
      'sources/page.yaml': 'title: Page\nasOf: 2019\n',
      'old/department.yaml': 'name: B\nurl: https://b.example\n',
    })
    // What is old stands in the way, and is told rather than read in place of the rest.
    expect(`\n${format(compile(files).problems, files)}`).toMatchInlineSnapshot(`
      "
      old:1:1  there is no collection old.
      1 problem in 1 file. Nothing was written.
      "
    `)
    expect(compile(files).contents).toMatchObject({ files: 2, records: { sources: 1 } })
  })

  it('may hold files and folders that a disk refuses', () => {
    const refused = (path: string) => ({ path, bytes: new Uint8Array(), refused: 'you are not allowed to' })
    const alumnus = 'person: ana\nsources: [{ source: page }, { source: letter }]\nprogram: a\n'
    const files = [
      ...filesOf({ 'content/alumni/ana.yaml': alumnus }),
      ...['department.yaml', 'people', 'sources/page.yaml', 'alumni/_defaults.yaml', 'notes'].map((path) =>
        refused(`content/${path}`),
      ),
    ]
    const told = (sources: typeof files) => `\n${format(compile(sources, { folder: 'content' }).problems, sources)}`
    expect(told(files)).toMatchInlineSnapshot(`
      "
      content/alumni/_defaults.yaml:1:1  this cannot be read: you are not allowed to.
      content/alumni/ana.yaml:2:39  sources[2].source: there is no source letter.
         2 | sources: [{ source: page }, { source: letter }]
           |                                       ^^^^^^
      content/alumni/ana.yaml:3:10  program: there is no program a.
         3 | program: a
           |          ^
      content/department.yaml:1:1  this cannot be read: you are not allowed to.
      content/notes:1:1  this cannot be read: you are not allowed to.
      content/people:1:1  this cannot be read: you are not allowed to.
      content/sources/page.yaml:1:1  this cannot be read: you are not allowed to.
      7 problems in 6 files. Nothing was written.
      "
    `)
    expect(told([refused('content')])).toMatchInlineSnapshot(`
      "
      content:1:1  this cannot be read: you are not allowed to.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('knows the names of its collections', () => {
    expect(
      told({
        'content/programms/a.yaml': programWith(),
        'content/programms/b.yaml': programWith(),
        'content/peple.yml': '[]',
        'content/garden.yaml': '[]',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/garden.yaml:1:1  there is no collection garden.
      content/peple.yml:1:1  there is no collection peple. Did you mean people?
      content/programms:1:1  there is no collection programms. Did you mean programs?
      3 problems in 3 files. Nothing was written.
      "
    `)
  })

  it('has records right inside the folder of their collection', () => {
    expect(told({ 'content/programs/2019/a.yaml': programWith() })).toMatchInlineSnapshot(`
      "
      content/programs/2019/a.yaml:1:1  programs/2019/a.yaml is not read: a record of programs stands in the folder programs itself. Move it there.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('tells of JSON, which is not read', () => {
    expect(told({ 'content/people/a.json': '{}' })).toMatchInlineSnapshot(`
      "
      content/people/a.json:1:1  a.json is not read; content is YAML, Excel workbooks (.xlsx) and CSV.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('leaves all other files alone', () => {
    expect(
      told({
        'content/README.md': '# Content',
        'content/.DS_Store': '\0',
        'content/programs/.gitkeep': '',
        'content/programs/.a.yaml.swp': '\0',
        'content/programs/a.yaml~': '@',
        'content/.obsidian/a.json': '{',
        'content/photo.jpg': '\0',
        'elsewhere/programs/a.yaml': '@',
      }),
    ).toBe('nothing')
  })

  it('takes .yml, and a folder beside a list', () => {
    expect(told({ 'content/programs/a.yml': programWith(), 'content/programs.yaml': record('b') })).toBe('nothing')
  })

  it('refuses text that is not UTF-8', () => {
    const latin1 = new Uint8Array([...'name: A\nsummary: Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x0a))
    expect(told({ 'content/programs/a.yaml': latin1 })).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:2:13  this character is not UTF-8, so it may show as another one. Save the file as UTF-8 and type it again.
         2 | summary: Caf�
           |             ^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('an id', () => {
  it('is the name of its file, so the file needs the name of an id', () => {
    expect(told({ 'content/programs/Primary Care.yaml': programWith() })).toMatchInlineSnapshot(`
      "
      content/programs/Primary Care.yaml:1:1  the file’s name is the record’s id: expected an id of small letters, digits and single hyphens, such as primary-care, found "Primary Care". It cannot begin with "P". Rename it to primary-care.yaml.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('spells a name without marks and other letters than English has', () => {
    expect(told({ 'content/programs/Søren Łukasz-Größe Núñez.yaml': programWith() })).toContain(
      'Rename it to soren-lukasz-grosse-nunez.yaml.',
    )
  })

  it('may stand in the file as well, if it is the same', () => {
    expect(told({ 'content/programs/a.yaml': programWith({ id: 'a' }) })).toBe('nothing')
    expect(told({ 'content/programs/a.yaml': programWith({ id: 'b' }) })).toMatchInlineSnapshot(`
      "
      content/programs/a.yaml:6:5  id: the file’s name says a, and this says "b". Remove the line, or rename the file.
         6 | id: b
           |     ^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('is missing from a list', () => {
    expect(told({ 'content/programs.yaml': record('a').replace('id: a\n  ', '') })).toMatchInlineSnapshot(`
      "
      content/programs.yaml:1:3  id is missing. Stable for ever, unique in its collection. A file of one record gives it by its name.
         1 | - name: A
           |   ^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('belongs to one record', () => {
    expect(
      told({
        'content/programs/a.yaml': programWith(),
        'content/programs.yaml': record('b') + record('a') + record('b'),
      }),
    ).toMatchInlineSnapshot(`
        "
        content/programs.yaml:13:7  id: b is already the id of another record, at content/programs.yaml:1:7. Give one of them its own.
          13 | - id: b
             |       ^
        content/programs/a.yaml:1:1  id: a is already the id of another record, at content/programs.yaml:7:7. Give one of them its own.
        2 problems in 2 files. Nothing was written.
        "
      `)
  })

  it('has a name in code of its own', () => {
    expect(told({ 'content/programs/a-1b.yaml': programWith(), 'content/programs.yaml': record('a1b') }))
      .toMatchInlineSnapshot(`
      "
      content/programs/a-1b.yaml:1:1  id: a-1b and a1b, at content/programs.yaml:1:7, would both be a1b in code. Choose another id for one of them.
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('a list of records', () => {
  it('is a list, or defaults and records', () => {
    expect(
      told({
        'content/programs.yaml': 'name: A\n',
        'content/people.yaml': 'none yet\n',
        'content/alumni.yaml': 'records: none\n',
        'content/organizations.yaml': 'defaults: {}\n',
        'content/wellness.yaml': 'records: []\ndefault: {}\n',
        'content/testimonials.yaml': '- none\n',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/alumni.yaml:1:10  records: expected a list of alumni, each beginning with "- id:", found "none".
         1 | records: none
           |          ^^^^
      content/organizations.yaml:1:1  records is missing. Below it, write a list of organizations, each beginning with "- id:".
         1 | defaults: {}
           | ^^^^^^^^
      content/people.yaml:1:1  expected a list of people, each beginning with "- id:", found "none yet".
         1 | none yet
           | ^^^^^^^^
      content/programs.yaml:1:1  expected a list of programs, each beginning with "- id:", or defaults and records.
         1 | name: A
           | ^^^^
      content/testimonials.yaml:1:3  expected fields, each written name: value, found "none".
         1 | - none
           |   ^^^^
      content/wellness.yaml:2:1  default cannot stand here, beside records. Did you mean defaults?
         2 | default: {}
           | ^^^^^^^
      6 problems in 6 files. Nothing was written.
      "
    `)
  })

  it('names the record in what is told of it', () => {
    expect(told({ 'content/programs.yaml': record('a') + record('b').replace('track', 'tract') }))
      .toMatchInlineSnapshot(`
      "
      content/programs.yaml:9:9  b: kind: expected residency, track, pathway, preliminary-year, combined, fellowship or enrichment, found "tract". Did you mean track?
         9 |   kind: tract
           |         ^^^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})

describe('defaults', () => {
  const lines = (id: string) => `  - id: ${id}\n    name: A\n    kind: track\n    summary: S.\n`

  it('supply what records lack, whole fields at a time', () => {
    const text = `defaults:\n  asOf: 2019\n  sources: [{ source: page }]\nrecords:\n${lines('a')}${lines('b')}    asOf: 2020\n`
    expect(told({ 'content/programs.yaml': text })).toBe('nothing')
  })

  it('that are wrong are told once, where they stand', () => {
    const text = `defaults:\n  asOf: now\n  colour: blue\n  sources: [{ source: pag }]\nrecords:\n${lines('a')}${lines('b')}`
    expect(told({ 'content/programs.yaml': text })).toMatchInlineSnapshot(`
      "
      content/programs.yaml:2:9  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "now".
         2 |   asOf: now
           |         ^^^
      content/programs.yaml:3:3  colour is not a field here.
         3 |   colour: blue
           |   ^^^^^^
      content/programs.yaml:4:23  sources[1].source: there is no source pag. Did you mean page?
         4 |   sources: [{ source: pag }]
           |                       ^^^
      3 problems in 1 file. Nothing was written.
      "
    `)
  })

  it('of a folder are told in their own file', () => {
    expect(
      told({
        'content/programs/_defaults.yaml': 'asOf: now\n',
        'content/programs/a.yaml': programWith({ asOf: '' }),
        'content/programs/b.yaml': programWith({ asOf: '' }),
      }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/_defaults.yaml:1:7  asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "now".
         1 | asOf: now
           |       ^^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('that cannot be read are told alone', () => {
    expect(
      told({ 'content/programs/_defaults.yaml': 'asOf: @now\n', 'content/programs/a.yaml': programWith({ asOf: '' }) }),
    ).toMatchInlineSnapshot(`
      "
      content/programs/_defaults.yaml:1:7  a value that begins with @ must be in quotes.
         1 | asOf: @now
           |       ^ write asOf: "@now"
      1 problem in 1 file. Nothing was written.
      "
    `)
  })

  it('stand in one file', () => {
    expect(
      told({
        'content/programs/_defaults.yaml': 'order: 1\n',
        'content/programs/_defaults.yml': 'order: 2\n',
        'content/department.yml': 'name: A\nurl: https://a.example\n',
      }),
    ).toMatchInlineSnapshot(`
      "
      content/department.yml:1:1  content/department.yaml says the same things. Keep one of them.
      content/programs/_defaults.yml:1:1  content/programs/_defaults.yaml says the same things. Keep one of them.
      2 problems in 2 files. Nothing was written.
      "
    `)
  })

  it('give no id', () => {
    expect(told({ 'content/programs/_defaults.yaml': 'id: a\n', 'content/programs/a.yaml': programWith() }))
      .toMatchInlineSnapshot(`
      "
      content/programs/_defaults.yaml:1:1  id: an id belongs to one record, so defaults have none. Remove the line.
         1 | id: a
           | ^^
      1 problem in 1 file. Nothing was written.
      "
    `)
  })
})
