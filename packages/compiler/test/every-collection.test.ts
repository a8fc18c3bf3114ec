import {
  authoredSchema,
  collections,
  definitionName,
  referencePaths,
  type CollectionName,
  type JsonSchema,
  type ReferencePath,
} from '@housestaff/schema'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  compileTexts,
  collectionNames,
  exampleOf,
  feedOf,
  filesOf,
  withReferences,
  type Fields,
  type Texts,
} from './content.js'
import { compile, type Compilation } from '../src/index.js'

describe.each(collectionNames)('%s', (name) => {
  it('publishes the example of its schema', () => {
    const compilation = compile(filesOf(withReferences([[name, exampleOf(name)]])))
    expect(compilation.problems).toEqual([])
    const ids = feedOf(name, compilation).records.map(({ id }: Fields) => id)
    expect(ids).toContain(exampleOf(name).id)
  })

  it.each(['draft', 'hidden'])('keeps everything of a %s record out of every file', (status) => {
    const secret = secretive(name, { ...exampleOf(name), id: 'secret-id', owner: 'secret', remark: 'secret', status })
    const { files, problems } = compile(
      filesOf(
        withReferences([
          [name, exampleOf(name)],
          [name, secret],
        ]),
      ),
    )
    expect(problems).toEqual([])
    expect(files.filter(({ text }) => /secret/i.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('keeps a withdrawn record out of every file but for a salted hash', () => {
    const withdrawn = { id: 'secret-id', status: 'withdrawn', withdrawnOn: '2026-07-01', reason: 'request' }
    const compilation = compile(
      filesOf(
        withReferences([
          [name, exampleOf(name)],
          [name, withdrawn],
        ]),
      ),
    )
    expect(compilation.problems).toEqual([])
    expect(compilation.files.filter(({ text }) => /secret/i.test(text)).map(({ path }) => path)).toEqual([])
    const hash = createHash('sha256').update(`https://medicine.example/${name}/secret-id`).digest('hex').slice(0, 16)
    expect(feedOf(name, compilation).withdrawn).toEqual([hash])
  })

  const references = referencePaths(collections[name].schema)
  const [needed, others] = [references.filter(({ required }) => required), references.filter((one) => !one.required)]

  it.for(others.map((reference) => [reference.path.join('.'), reference] as const))(
    'leaves out a reference to what is not published: %s',
    ([, reference]) => {
      const { files, problems } = referToDraft(name, reference)
      expect(problems).toEqual([])
      expect(feedOf(name, { files }).records.map(({ id }: Fields) => id)).toContain('referring')
      expect(files.filter(({ text }) => text.includes('secret-id')).map(({ path }) => path)).toEqual([])
    },
  )

  it.for(needed.map((reference) => [reference.path.join('.'), reference] as const))(
    'tells of a needed reference to what is not published: %s',
    ([, reference]) => {
      const { files, problems } = referToDraft(name, reference)
      expect(files).toEqual([])
      expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
        expect.stringMatching(`^content/${name}/referring\\.yaml .*: secret-id is draft, so it is not shown, but`),
      ])
    },
  )

  it('sends no reference along with references to it', () => {
    const travelling: readonly string[] = collections[name].travels
    const paths = referencePaths(collections[name].schema).map(({ path }) => path[0]!)
    expect(paths.filter((field) => travelling.includes(field))).toEqual([])
  })

  it('keeps what editors write for each other out of its feed', () => {
    const record = { ...exampleOf(name), owner: 'secret owner', remark: 'secret remark' }
    const { files } = compile(filesOf(withReferences([[name, record]])))
    expect(files.filter(({ text }) => text.includes('secret'))).toEqual([])
  })
})

it('leaves items of lists out that refer to what is not published, and lists that are emptied', () => {
  const person = (family: string, status: string) =>
    `name: { given: A, family: ${family} }\nasOf: 2019\nstatus: ${status}\nsources: [{ source: page }]\n`
  const alumnus = (shared: string) =>
    `person: shown\nasOf: 2019\nsources: [{ source: page }]\nawards:\n  - name: Prize\n    sharedWith: ${shared}\n`
  const texts: Texts = {
    'content/people/shown.yaml': person('Shown', 'current'),
    'content/people/gone.yaml': person('Gone', 'hidden'),
    'content/alumni/a.yaml': alumnus('[shown, gone]'),
    'content/alumni/b.yaml': alumnus('[gone]'),
  }
  const shown = { collection: 'people', id: 'shown', name: { given: 'A', family: 'Shown' } }
  expect(feedOf('alumni', compileTexts(texts)).records.map(({ awards }: { awards: unknown }) => awards)).toEqual([
    [{ name: 'Prize', sharedWith: [shown] }],
    [{ name: 'Prize' }],
  ])
})

/** Content in which a record's reference leads to a draft. */
function referToDraft(name: CollectionName, { path, refersTo }: ReferencePath): Compilation {
  const root = authoredSchema(name)
  const record = put('secret-id', { ...exampleOf(name), id: 'referring' }, root, path) as Fields
  const draft = { ...exampleOf(refersTo), id: 'secret-id', status: 'draft' }
  return compile(
    filesOf(
      withReferences([
        [refersTo, draft],
        [name, record],
      ]),
    ),
  )

  /** `value` with an id at `path`, and around it whatever its schema asks for. */
  function put(id: string, value: unknown, node: JsonSchema, [step, ...rest]: string[]): unknown {
    const schema = resolved(node)
    if (step === undefined) return id
    if (step === '*') return [put(id, (value as unknown[] | undefined)?.[0], schema.items!, rest)]
    const form = [schema, ...(schema.oneOf ?? [])].find(({ properties }) => properties?.[step])!
    const fields = (value ?? least(form)) as Fields
    return { ...fields, [step]: put(id, fields[step], form.properties![step]!, rest) }
  }

  /** The least value that a schema takes. */
  function least(node: JsonSchema): unknown {
    const { items, properties, required = [], refersTo: target, type, enum: options } = resolved(node)
    if (target) return exampleOf(target).id
    if (items) return [least(items)]
    if (properties) return Object.fromEntries(required.map((key) => [key, least(properties[key]!)]))
    return options ? options[0] : type === 'integer' ? '2019' : 'P3Y'
  }

  function resolved(node: JsonSchema): JsonSchema {
    return { ...root.$defs?.[definitionName(node)], ...node }
  }
}

/** The record with a secret in every text that its schema leaves free. */
function secretive(name: CollectionName, record: Fields): Fields {
  let copy = record
  for (const path of textPaths({ ...record, id: undefined }, [])) {
    const changed = structuredClone(copy)
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Fields)[step], changed) as Fields
    parent[path.at(-1)!] = 'secret words'
    if (collections[name].schema.safeParse({ ...changed, id: 'a' }).success) copy = changed
  }
  return copy
}

function textPaths(value: unknown, path: string[]): string[][] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, inner]) => textPaths(inner, [...path, step]))
}
