/** Content for tests: a small department, and records made from the schemas' own examples. */
import { collections, collectionNames, referencePaths, type CollectionName } from '@housestaff/schema'
import { compile, format, type Compilation, type SourceFile } from '../src/index.js'

export type Texts = Record<string, string | Uint8Array>

/** A department with one source; `programWith` makes a program that is right but for what is given. */
export const department: Texts = {
  'content/department.yaml': 'name: Department of Medicine\nurl: https://medicine.example\n',
  'content/sources/page.yaml': 'title: Page\nasOf: 2019\n',
}

const program = {
  name: 'Primary Care',
  kind: 'track',
  summary: 'Trains residents.',
  asOf: '2019',
  sources: '[{ source: page }]',
}

/** The text of a program whose named fields are written as given; a field given as '' is left out. */
export function programWith(fields: Record<string, string> = {}): string {
  const lines = Object.entries({ ...program, ...fields }).filter(([, value]) => value !== '')
  return lines.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('')
}

export function filesOf(texts: Texts): SourceFile[] {
  const encoder = new TextEncoder()
  return Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? encoder.encode(text) : text,
  }))
}

export function compileTexts(texts: Texts): Compilation {
  return compile(filesOf({ ...department, ...texts }))
}

/** Everything that is printed about content, or `nothing`. */
export function told(texts: Texts): string {
  const files = filesOf({ ...department, ...texts })
  const { problems } = compile(files)
  return problems.length === 0 ? 'nothing' : `\n${format(problems, files)}`
}

/** A published feed. */
export function feedOf(name: CollectionName, { files }: Pick<Compilation, 'files'>) {
  return JSON.parse(files.find(({ path }) => path === `site/feed/${name}.json`)!.text)
}

export type Fields = Record<string, unknown>

/** The example of a collection's schema. */
export function exampleOf(name: CollectionName): Fields {
  return structuredClone(collections[name].schema.example)
}

/** Files for these records and for everything that they refer to, made from the examples. */
export function withReferences(records: [CollectionName, Fields][]): Texts {
  const texts: Texts = {}
  const queue = [...records]
  for (const [name, record] of queue) {
    const path = `content/${name}/${String(record.id)}.yaml`
    if (path in texts) continue
    const { id: _, ...fields } = record
    texts[path] = JSON.stringify(fields)
    for (const { path: steps, refersTo } of referencePaths(collections[name].schema)) {
      for (const id of valuesAt(fields, steps)) queue.push([refersTo, { ...exampleOf(refersTo), id }])
    }
  }
  return { 'content/department.yaml': department['content/department.yaml']!, ...texts }
}

export function valuesAt(value: unknown, [step, ...rest]: string[]): unknown[] {
  if (value === undefined) return []
  if (step === undefined) return [value]
  if (step === '*') return (value as unknown[]).flatMap((item) => valuesAt(item, rest))
  return valuesAt((value as Fields)[step], rest)
}

export { collectionNames }

/** What is told of a program’s text, without its path and the last line. */
export function slip(text: string): string {
  const lines = told({ 'content/programs/primary-care.yaml': text }).trim().split('\n').slice(0, -1)
  return `\n${lines.join('\n').replaceAll('content/programs/primary-care.yaml:', '')}\n`
}
