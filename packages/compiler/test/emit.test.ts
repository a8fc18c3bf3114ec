import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedSchema, type CollectionName } from '@housestaff/schema'
import { z } from 'zod'
import { compile } from '../src/index.js'
import {
  collectionNames,
  compileTexts,
  department,
  exampleOf,
  feedOf,
  filesOf,
  programWith,
  withReferences,
  type Fields,
  type Texts,
} from './content.js'

const examples = withReferences(collectionNames.map((name) => [name, exampleOf(name)]))
const compiled = compile(filesOf(examples))
const textOf = (path: string, texts?: Texts) =>
  (texts ? compile(filesOf(texts)) : compiled).files.find((file) => file.path === path)!.text

describe('a build', () => {
  it('gives the same bytes for the same content, in whatever order it comes', () => {
    const files = filesOf(examples)
    expect(compile(files.toReversed())).toEqual(compile(files))
  })

  it('writes modules, types, feeds and schemas, each ending in one line break', () => {
    const { files } = compiled
    const others = collectionNames.filter((name) => name !== 'programs')
    const paths = files.map(({ path }) => path)
    expect(paths.filter((path) => !others.some((name) => path.includes(name)))).toMatchInlineSnapshot(`
        [
          "package/index.js",
          "package/index.d.ts",
          "package/records.js",
          "package/records.d.ts",
          "package/programs.js",
          "package/programs.d.ts",
          "package/feed/programs.json",
          "package/feed/programs.schema.json",
          "package/json-ld/programs.json",
          "package/json-ld/graph.json",
          "site/feed/programs.json",
          "site/feed/programs.schema.json",
          "site/json-ld/programs.json",
          "site/json-ld/graph.json",
          "schema/programs.json",
          "schema/programs.list.json",
          "schema/department.json",
        ]
      `)
    for (const { text } of files) expect(text).toMatch(/[^\n]\n$/)
  })

  it('writes a feed for every collection, also for one without records', () => {
    expect(textOf('site/feed/alumni.json', department)).toMatchInlineSnapshot(`
      "{
      "$schema": "./alumni.schema.json",
      "schema": 1,
      "collection": "alumni",
      "department": "Department of Medicine",
      "digest": "821bf06b4dcb406e",
      "records": [],
      "withdrawn": []
      }
      "
    `)
  })
})

describe('a module', () => {
  it('exports each record, and all of them', () => {
    const texts = { ...department, 'content/sources/class.yaml': 'title: Class */ of\nasOf: 2019\n' }
    expect(textOf('package/sources.js', texts)).toMatchInlineSnapshot(`
      "export const class_ = {"id":"class","asOf":"2019","status":"current","title":"Class */ of"}
      export const page = {"id":"page","asOf":"2019","status":"current","title":"Page"}
      export const sources = [
        class_,
        page,
      ]
      "
    `)
    expect(textOf('package/sources.d.ts', texts)).toMatchInlineSnapshot(`
      "import type { SourceRecord } from './records.js'

      /** Class *∕ of */
      export declare const class_: SourceRecord

      /** Page */
      export declare const page: SourceRecord

      /** All sources. A page or document that states facts of other records. */
      export declare const sources: SourceRecord[]
      "
    `)
  })

  it('names people as pages do', () => {
    const person = 'name: { given: Margaret, preferred: Peggy, family: Li }\nasOf: 2019\nsources: [{ source: page }]\n'
    expect(textOf('package/people.d.ts', { ...department, 'content/people/li.yaml': person })).toContain(
      '/** Margaret (Peggy) Li */\n',
    )
  })

  it('is read again as what the feed holds', async () => {
    for (const name of collectionNames) {
      const module = await import(`data:text/javascript,${encodeURIComponent(textOf(`package/${name}.js`))}`)
      expect(module[name]).toEqual(feedOf(name, compiled).records)
    }
  })

  it('names records in the way of code', async () => {
    const ids = ['primary-care', '2019-page', 'class', 'await', 'sources', 'undefined', 'covid-19', 'global-this']
    const texts = Object.fromEntries(ids.map((id) => [`content/sources/${id}.yaml`, 'title: A\nasOf: 2019\n']))
    const module = await import(
      `data:text/javascript,${encodeURIComponent(textOf('package/sources.js', { ...department, ...texts }))}`
    )
    expect(Object.keys(module)).toEqual([
      '_2019Page',
      'await_',
      'class_',
      'covid19',
      'globalThis_',
      'page',
      'primaryCare',
      'sources',
      'sources_',
      'undefined_',
    ])
  })
})

describe('types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'housestaff-types-'))
  beforeAll(() => {
    for (const { path, text } of compiled.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('need no other package, and describe what is in the modules', { timeout: 30_000 }, () => {
    const uses = collectionNames.map((name) => {
      const { records } = feedOf(name, compiled)
      return `import { ${name} } from './package/${name}.js'\nexport const ${name}Type: Records['${name}'][] = ${name}\nexport const ${name}Value: Records['${name}'][] = ${JSON.stringify(records)}\n`
    })
    writeFileSync(join(folder, 'use.ts'), `import type { Records } from './package/index.js'\n${uses.join('')}`)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      exactOptionalPropertyTypes: true,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const compiler = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout).toBe('')
  })
})

describe('a feed', () => {
  it('follows its schema', () => {
    for (const name of collectionNames) {
      const schema = z.fromJSONSchema(feedSchema(name) as Parameters<typeof z.fromJSONSchema>[0])
      expect(schema.safeParse(feedOf(name, compiled)).error?.issues).toBeUndefined()
    }
  })

  it('has a record to a line, references resolved, fields as in the schema', () => {
    const texts = {
      ...department,
      'content/programs/a.yaml': `remark: ours\n${programWith({ ambulatoryShare: '{ of: time, percent: 40 }' })}`,
    }
    expect(textOf('site/feed/programs.json', texts)).toMatchInlineSnapshot(`
      "{
      "$schema": "./programs.schema.json",
      "schema": 1,
      "collection": "programs",
      "department": "Department of Medicine",
      "digest": "0475733a7b39d5e4",
      "asOf": "2019",
      "marks": {"programs/a":"8b88f0a77b06b2f7"},
      "records": [
      {"id":"a","sources":[{"source":{"collection":"sources","id":"page","title":"Page","asOf":"2019"}}],"asOf":"2019","status":"current","name":"Primary Care","kind":"track","summary":"Trains residents.","ambulatoryShare":{"percent":40,"of":"time"}}
      ],
      "withdrawn": []
      }
      "
    `)
  })

  it('changes its digest when a record changes, and only then', () => {
    const digest = (texts: Record<string, string>) => feedOf('programs', compileTexts(texts)).digest
    const first = digest({ 'content/programs/a.yaml': programWith() })
    expect(digest({ 'content/programs.yaml': `- id: a\n${programWith().replaceAll(/^/gm, '  ')}` })).toBe(first)
    expect(digest({ 'content/programs/a.yaml': programWith({ name: 'B' }) })).not.toBe(first)
    const gone = 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: error\n'
    expect(digest({ 'content/programs/a.yaml': programWith(), 'content/programs/b.yaml': gone })).not.toBe(first)
  })

  it('says the newest date at which its records were true', () => {
    const texts = {
      'content/programs/a.yaml': programWith({ asOf: '2019-07' }),
      'content/programs/b.yaml': programWith(),
    }
    expect(feedOf('programs', compileTexts(texts)).asOf).toBe('2019-07')
  })

  it('marks its records and the people they name by the hashes that they will have when they are withdrawn', () => {
    const { records, marks } = feedOf('alumni', compiled)
    const [{ id, person }] = records
    const hash = (key: string) => createHash('sha256').update(`https://medicine.example/${key}`).digest('hex')
    for (const key of [`alumni/${id}`, `people/${person.id}`]) expect(marks[key]).toBe(hash(key).slice(0, 16))
    const gone = { [`content/people/${person.id}.yaml`]: 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: error\n' }
    expect(feedOf('people', compileTexts(gone)).withdrawn).toEqual([marks[`people/${person.id}`]])
  })

  it('names what was withdrawn from the whole department, and keeps its digest when that is another collection’s', () => {
    const gone = { 'content/people/ana.yaml': 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: error\n' }
    const texts = { 'content/programs/a.yaml': programWith() }
    const [before, after] = [compileTexts(texts), compileTexts({ ...texts, ...gone })]
    expect(feedOf('programs', after).withdrawn).toEqual(feedOf('people', after).withdrawn)
    expect(feedOf('programs', after).withdrawn).toHaveLength(1)
    expect(feedOf('programs', after).digest).toBe(feedOf('programs', before).digest)
  })

  it('salts what is withdrawn with the words of the department', () => {
    const gone = { 'content/programs/a.yaml': 'status: withdrawn\nwithdrawnOn: 2026-07-01\nreason: error\n' }
    const salted = {
      ...gone,
      'content/department.yaml': `${String(department['content/department.yaml'])}salt: pepper\n`,
    }
    expect(feedOf('programs', compileTexts(salted)).withdrawn).not.toEqual(
      feedOf('programs', compileTexts(gone)).withdrawn,
    )
    expect(compileTexts(salted).files.filter(({ text }) => text.includes('pepper'))).toEqual([])
  })
})

describe('records', () => {
  const inOrder = (texts: Record<string, string>) =>
    feedOf('programs', compileTexts(texts)).records.map(({ id }: { id: string }) => id)

  it('of a folder follow order, then their ids', () => {
    const texts = { a: {}, 'a-b': {}, c: { order: '2' }, d: { order: '1' } }
    const files = Object.entries(texts).map(([id, fields]) => [`content/programs/${id}.yaml`, programWith(fields)])
    expect(inOrder(Object.fromEntries(files))).toEqual(['d', 'c', 'a', 'a-b'])
  })

  it('of a list follow order, then the list', () => {
    const item = (id: string, fields = {}) => `- id: ${id}\n${programWith(fields).replaceAll(/^(?=.)/gm, '  ')}`
    expect(inOrder({ 'content/programs.yaml': item('c') + item('a') + item('b', { order: '1' }) })).toEqual([
      'b',
      'c',
      'a',
    ])
  })

  it('keep their texts as they were typed', () => {
    const texts = { name: '02114', disciplines: '[1265140E0, 2019, yes, null, 1_000, 0x1F, "true"]', asOf: '2019' }
    const [record] = feedOf('programs', compileTexts({ 'content/programs/a.yaml': programWith(texts) })).records
    expect([record.name, ...record.disciplines, record.asOf]).toEqual([
      '02114',
      '1265140E0',
      '2019',
      'yes',
      'null',
      '1_000',
      '0x1F',
      'true',
      '2019',
    ])
  })
})

describe('schemas for editors', () => {
  const schema = (path: string, texts?: Texts) => JSON.parse(textOf(path, texts))

  /** Whether an editor has nothing to say of a record. */
  function takes(name: string, record: object): boolean {
    const { if: withdrawn, then: kept, else: asked, ...form } = schema(`schema/${name}.json`)
    // Zod passes over what is required where its schema is not given beside it.
    const fits = (part: { required?: string[] }) =>
      (part.required ?? []).every((field) => field in record) &&
      z.fromJSONSchema({ type: 'object', ...part } as Parameters<typeof z.fromJSONSchema>[0]).safeParse(record).success
    return fits(form) && fits(fits(withdrawn) ? kept : asked)
  }

  /** An example as an editor's YAML reads it: without quotes around figures. */
  function typed(name: CollectionName, changes: object = {}): Fields {
    const { id: _, ...fields } = exampleOf(name)
    return { ...JSON.parse(JSON.stringify(fields).replaceAll(/"(\d+)"/g, '$1')), ...changes }
  }

  it.each(collectionNames)('take %s without the id that its file gives, and what editors make of scalars', (name) => {
    expect(takes(name, typed(name))).toBe(true)
    expect(takes(name, { ...typed(name), asOf: 2019 })).toBe(true)
    expect(takes(name, { ...typed(name), colour: 'blue' })).toBe(false)
  })

  it('ask for numbers within their limits, bare or in quotes', () => {
    const share = (percent?: unknown) => takes('programs', typed('programs', { ambulatoryShare: { of: 'x', percent } }))
    expect([40, 12.5, '40'].map(share)).toEqual([true, true, true])
    expect([undefined, 140, -1, 'forty'].map(share)).toEqual([false, false, false, false])
    expect([3, '3', 1.5, -1, 'third'].map((order) => takes('programs', typed('programs', { order })))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('say of pictures what an author writes, and nothing of what becomes of it', () => {
    const { Media } = schema('schema/people.json').$defs
    expect(Object.keys(Media.properties)).toEqual(['src', 'alt', 'decorative', 'caption', 'credit', 'licence'])
    expect(textOf('schema/people.json')).not.toMatch(/publishedAs|relative to the feed/)
  })

  it('ask for yes or no', () => {
    const confidential = (answer: unknown) => takes('wellness', typed('wellness', { confidential: answer }))
    expect(['yes', 'no', true, false].map(confidential)).toEqual([true, true, true, true])
    expect(['maybe', 1].map(confidential)).toEqual([false, false])
  })

  it('ask for what is required, unless defaults supply it', () => {
    const texts = {
      ...department,
      'content/programs/_defaults.yaml': 'asOf: 2019\n',
      'content/programs/a.yaml': programWith(),
    }
    expect(schema('schema/programs.json', texts).else.required).toEqual(['sources', 'name', 'kind', 'summary'])
    expect(schema('schema/programs.list.json', texts).$defs.Record.else.required).toEqual([
      'id',
      'sources',
      'name',
      'kind',
      'summary',
    ])
    const { name: _, ...nameless } = typed('programs')
    expect(takes('programs', nameless)).toBe(false)
    expect(takes('programs', { ...nameless, status: 'draft' })).toBe(false)
  })

  it.each(collectionNames)('take of withdrawn %s what is left, and nothing else', (name) => {
    const left = { status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' }
    expect(takes(name, left)).toBe(true)
    expect(takes(name, { ...left, id: 'a', formerIds: ['b'] })).toBe(true)
    expect(takes(name, { ...left, remark: 'ours' })).toBe(false)
    expect(takes(name, { ...typed(name), ...left })).toBe(false)
    expect(takes(name, { status: 'withdrawn', reason: 'request' })).toBe(false)
    expect(takes(name, typed(name, { reason: 'request' }))).toBe(false)
  })
})
