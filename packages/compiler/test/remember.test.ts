/** What is remembered of files changes nothing but the time that compiling takes. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compile, format, remember, show, type SourceFile } from '../src/index.js'
import { collectionNames, department, filesOf, programWith } from './content.js'

remember()

const person = (fields: string) =>
  `name: { given: Robin, family: Example }\nasOf: 2019\nsources: [{ source: page }]\n${fields}`
const listed = (fields: string) => `- { id: note, name: Note, asOf: 2019, sources: [{ source: page }]${fields} }\n`

/** What files may hold: good records, wrong ones, references that lead somewhere or nowhere, what is hidden, and no YAML. */
const texts: Record<string, readonly string[]> = {
  'content/department.yaml': [
    department['content/department.yaml'] as string,
    'name: Other\nurl: https://other.example\n',
    'nam: A\n',
  ],
  'content/sources/page.yaml': [
    department['content/sources/page.yaml'] as string,
    'title: Leaf\nasOf: 2019\n',
    'titel: Page\n',
  ],
  'content/programs/_defaults.yaml': [
    'summary: Trains.\n',
    'summary: Teaches.\nid: a\n',
    'parent: gone\n',
    'summary: [\n',
  ],
  'content/programs/a.yaml': [
    programWith(),
    programWith({ summary: '' }),
    programWith({ parent: 'b' }),
    programWith({ kind: 'trak' }),
  ],
  'content/programs/b.yaml': [
    programWith({ name: 'B' }),
    programWith({ status: 'hidden' }),
    programWith({ formerIds: '[a]' }),
    ': {',
  ],
  'content/people/robin.yaml': [
    person(''),
    person('status: draft\n'),
    person('degrees: [MD]\n'),
    person('degrees: M.D.\n'),
  ],
  'content/links.yaml': [
    listed(''),
    listed(', program: a'),
    `defaults: { remark: A }\nrecords:\n${listed('')}`,
    `${listed('')}${listed('')}`,
  ],
  'content/leadership.yaml': [
    '- { id: director, title: Director, person: robin, asOf: 2019, sources: [{ source: page }] }\n',
    '- { id: director, title: Director, person: robyn, asOf: 2019, sources: [{ source: page }] }\n',
  ],
}

const edit = fc
  .constantFrom(...Object.keys(texts))
  .chain((path) =>
    fc.record({ path: fc.constant(path), text: fc.option(fc.constantFrom(...texts[path]!), { nil: undefined }) }),
  )

const whole = (files: SourceFile[]) => {
  const compilation = compile(files, { today: '2026-01-01' })
  const { problems, warnings, contents, pictures, files: built } = compilation
  const shown = show(compilation)
  return {
    problems,
    warnings,
    contents,
    pictures,
    built,
    printed: format(problems, files),
    shown: collectionNames.map(shown.recordsOf),
  }
}

it('gives what a fresh compilation gives, after any edits', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let files = filesOf(Object.fromEntries(Object.entries(texts).map(([path, [text]]) => [path, text!])))
      compile(files)
      for (const { path, text } of edits) {
        files = files.filter((file) => file.path !== path)
        if (text !== undefined) files.push(...filesOf({ [path]: text }))
        const fresh = files.map((file) => ({ path: file.path, bytes: file.bytes.slice() }))
        expect(whole(files)).toEqual(whole(fresh))
      }
    }),
    { numRuns: 40 },
  )
})

it('does not read again what has not changed', () => {
  const text = new TextEncoder().encode(programWith())
  const counted: SourceFile = { path: 'content/programs/a.yaml', bytes: text }
  const files = [...filesOf(department), counted]
  const first = show(compile(files)).recordsOf('programs')[0]
  const second = show(
    compile([...files.slice(1), ...filesOf({ 'content/department.yaml': 'name: B\nurl: https://b.example\n' })]),
  )
  expect(second.recordsOf('programs')[0]).toBe(first)
})
