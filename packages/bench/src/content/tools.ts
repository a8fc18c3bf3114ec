/** The tools: how each is set up as its own guide says, with one schema for the same people. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Layout } from './people.ts'

export interface Tool {
  name: string
  /** The files that a project needs beside its content. */
  files(layout: Layout): Record<string, string>
  /** The script and arguments that build once. */
  build: readonly string[]
  /** Where everything is that a build writes, caches too. */
  written: readonly string[]
  /** The file in which the built people stand. */
  output(layout: Layout): string
  /** The script and arguments that build whenever a file changes. */
  watch: readonly string[]
  /** The file in which the people stand then; a server that is asked, where `serves` says so. */
  watched: string
  serves?: true
}

const compiler = fileURLToPath(new URL('../../../compiler/bin/housestaff.js', import.meta.url))
const peers = fileURLToPath(new URL('peers/node_modules', import.meta.url))

/** Writes what `tool` needs into an empty folder; its content comes after. */
export function setUp(tool: Tool, project: string, layout: Layout): void {
  const files = { 'package.json': '{ "type": "module", "private": true }', ...tool.files(layout) }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  symlinkSync(peers, join(project, 'node_modules'), 'junction')
}

const sources = '- id: page\n  title: A page\n'

/** Of a person, in the words of Zod, which all of them take. */
function person(z: string, object: (fields: string) => string, source = `${z}.string()`): string {
  const [text, texts] = [`${z}.string()`, `${z}.array(${z}.string())`]
  // Each parser takes a year for a number.
  const training = object(`kind: ${text}, institution: ${text}, from: ${z}.number(), to: ${z}.number()`)
  const cited = object(`source: ${source}, lines: ${z}.array(${z}.number())`)
  return object(`id: ${text}, name: ${object(`given: ${text}, family: ${text}`)}, degrees: ${texts}, rank: ${text},
    medicalSchool: ${text}, hometown: ${text}, training: ${z}.array(${training}), interests: ${texts}, biography: ${text},
    asOf: ${text}, sources: ${z}.array(${cited})`)
}

const strict = (fields: string) => `z.strictObject({ ${fields} })`

export const tools: readonly Tool[] = [
  {
    name: 'housestaff',
    files: () => ({}),
    build: [compiler, 'build', 'content', '--out', 'dist'],
    written: ['dist'],
    output: () => 'dist/site/feed/people.json',
    watch: [compiler, 'dev', 'content', '--json', '--port', '4480'],
    watched: 'records/people.json',
    serves: true,
  },
  {
    name: 'velite',
    files: (layout) => ({
      'velite.config.js': `import { defineConfig, s } from 'velite'
const person = ${person('s', (fields) => `s.object({ ${fields} }).strict()`)}
export default defineConfig({ root: 'content', output: { data: 'out' }, collections: {
  people: { name: 'Person', pattern: '${layout === 'files' ? 'people/*.yaml' : 'people.yaml'}', schema: person } } })
`,
    }),
    build: [join(peers, 'velite/bin/velite.js'), 'build', '--strict', '--config', 'velite.config.js'],
    written: ['out', '.velite'],
    output: () => 'out/people.json',
    watch: [join(peers, 'velite/bin/velite.js'), 'dev', '--config', 'velite.config.js'],
    watched: 'out/people.json',
  },
  {
    name: 'content-collections',
    files: (layout) => ({
      'content-collections.ts': `import { defineCollection, defineConfig, defineSingleton } from '@content-collections/core'
import { parse } from 'yaml'
import { z } from 'zod'
const schema = ${person('z', strict)}
export default defineConfig({ content: [${
        layout === 'files'
          ? `defineCollection({ name: 'people', directory: 'content/people', include: '*.yaml', parser: 'yaml', schema })`
          : `defineSingleton({ name: 'people', filePath: 'content/people.yaml', schema: z.strictObject({ people: z.array(schema) }),
  parser: { hasContent: false, parse: (text) => ({ people: parse(text) }) } })`
      }] })
`,
    }),
    build: [join(peers, '@content-collections/cli/dist/index.js'), 'build'],
    written: ['.content-collections'],
    output: (layout) => `.content-collections/generated/${layout === 'files' ? 'allPeople' : 'person'}.js`,
    watch: [join(peers, '@content-collections/cli/dist/index.js'), 'watch'],
    watched: '.content-collections/generated/allPeople.js',
  },
  {
    name: 'astro',
    files: (layout) => ({
      'astro.config.js': `export default { cacheDir: './cache' }\n`,
      'src/pages/index.astro': '<p>Nothing</p>\n',
      'src/content.config.ts': `import { defineCollection, reference } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'
const schema = ${person('z', strict, `reference('sources')`)}
const people = defineCollection({ schema, loader: ${
        layout === 'files' ? `glob({ base: 'content/people', pattern: '*.yaml' })` : `file('content/people.yaml')`
      } })
const sources = defineCollection({ loader: file('src/sources.yaml'), schema: z.strictObject({ id: z.string(), title: z.string() }) })
export const collections = { people, sources }
`,
      'src/sources.yaml': sources,
    }),
    build: [join(peers, 'astro/bin/astro.mjs'), 'sync'],
    written: ['cache', '.astro'],
    output: () => 'cache/data-store.json',
    watch: [join(peers, 'astro/bin/astro.mjs'), 'dev', '--port', '4481'],
    watched: '.astro/data-store.json',
  },
]
