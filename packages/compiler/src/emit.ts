/** Last stage: prints what is published as files. Equal content gives equal bytes. */
import { collectionNames, feedSchema, printRecordTypes } from '@housestaff/schema'
import { printFeed } from './emit/feed.js'
import { editorSchemas, type Supplied } from './emit/editor-schemas.js'
import { printJsonLd } from './emit/json-ld.js'
import { printDeclarations, printModule } from './emit/modules.js'
import type { Library } from './publish.js'

/** A file to be written: its path below the output folder, with `/`, and its text. */
export interface OutputFile {
  path: string
  text: string
}

/** What is published: where it can be taken back, and where it cannot. */
export interface Libraries {
  served: Library
  lasting: Library
}

/**
 * All files of a build: `site/` is what a web server serves and may stop serving, `package/` what npm may keep for ever, and
 * `schema/` is for editors.
 */
export function emit({ served, lasting }: Libraries, supplied: Supplied): OutputFile[] {
  const schemas = printFeedSchemas()
  return [
    ...below('package', [...printModules(lasting), ...printFeeds(lasting), ...schemas, ...printJsonLd(lasting)]),
    ...below('site', [...printFeeds(served), ...schemas, ...printJsonLd(served)]),
    ...editorSchemas(supplied).map(([path, schema]) => ({ path, text: json(schema) })),
  ]
}

const below = (folder: string, files: readonly OutputFile[]) =>
  files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }))

function printModules({ collections }: Library): OutputFile[] {
  return [
    { path: 'index.js', text: printIndex() },
    { path: 'index.d.ts', text: `${printIndex()}export type * from './records.js'\n` },
    { path: 'records.js', text: 'export {}\n' },
    { path: 'records.d.ts', text: printRecordTypes() },
    ...collectionNames.flatMap((name) => [
      { path: `${name}.js`, text: printModule(name, collections[name]) },
      { path: `${name}.d.ts`, text: printDeclarations(name, collections[name]) },
    ]),
  ]
}

const printFeeds = (library: Library): OutputFile[] =>
  collectionNames.map((name) => ({ path: `feed/${name}.json`, text: printFeed(name, library) }))

const printFeedSchemas = (): OutputFile[] =>
  collectionNames.map((name) => ({ path: `feed/${name}.schema.json`, text: json(feedSchema(name)) }))

const printIndex = () => collectionNames.map((name) => `export { ${name} } from './${name}.js'\n`).join('')
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
