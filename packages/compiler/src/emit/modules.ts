/** Prints a collection as a module: one export for each record, so that bundlers keep only what is used, and one for all. */
import { collections, type CollectionName } from '@housestaff/schema'
import type { Published } from '../publish.js'
import { exportName } from './names.js'
import { titleOf } from './titles.js'

/** The JavaScript of a collection; `texts` are its records as JSON. */
export function printModule(
  collection: CollectionName,
  records: readonly Published[],
  texts: readonly string[],
): string {
  const names = records.map(({ id }) => exportName(id, collection))
  const constants = names.map((name, index) => `export const ${name} = ${texts[index]}\n`).join('')
  return `${constants}export const ${collection} = [${names.map((name) => `\n  ${name},`).join('')}${names.length > 0 ? '\n' : ''}]\n`
}

/** The types of that module. */
export function printDeclarations(collection: CollectionName, records: readonly Published[]): string {
  const { title, description } = collections[collection].schema.meta() ?? {}
  const type = `${title}Record`
  const constants = records.map(
    (record) => `${comment(titleOf(record))}export declare const ${exportName(record.id, collection)}: ${type}\n`,
  )
  const all = `${comment(`All ${collection}. ${description}`)}export declare const ${collection}: ${type}[]\n`
  return [`import type { ${type} } from './records.js'\n`, ...constants, all].join('\n')
}

const comment = (text: string) => `/** ${text.replaceAll('*/', '*∕').replaceAll(/\s+/g, ' ')} */\n`
