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

/** All files of a build. */
export function emit(library: Library, supplied: Supplied): OutputFile[] {
  const files: OutputFile[] = [
    { path: 'index.js', text: printIndex() },
    { path: 'index.d.ts', text: `${printIndex()}export type * from './records.js'\n` },
    { path: 'records.js', text: 'export {}\n' },
    { path: 'records.d.ts', text: printRecordTypes() },
  ]
  for (const name of collectionNames) {
    const { records, withdrawn } = library.collections[name]
    const texts = records.map((record) => JSON.stringify(record))
    files.push(
      { path: `${name}.js`, text: printModule(name, records, texts) },
      { path: `${name}.d.ts`, text: printDeclarations(name, records) },
      { path: `feed/${name}.json`, text: printFeed(name, library.department.name, records, texts, withdrawn) },
      { path: `feed/${name}.schema.json`, text: json(feedSchema(name)) },
    )
  }
  files.push(...printJsonLd(library))
  for (const [path, schema] of editorSchemas(supplied)) files.push({ path, text: json(schema) })
  return files
}

const printIndex = () => collectionNames.map((name) => `export { ${name} } from './${name}.js'\n`).join('')
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
