/** Prints a collection as a module: one export for each record, so that bundlers keep only what is used, and one for all. */
import { collections, type CollectionName } from '@housestaff/schema'
import type { Shelf } from '../publish.js'
import { exportName } from './names.js'
import { textOf } from './text-of.js'
import { titleOf } from './titles.js'

/** The JavaScript of a collection. */
export function printModule(collection: CollectionName, { records, renamed }: Shelf): string {
  const nameOf = (id: string) => exportName(id, collection)
  const constants = records.map((record) => `export const ${nameOf(record.id)} = ${textOf(record)}\n`)
  const former = [...renamed].map(([old, id]) => `export { ${nameOf(id)} as ${nameOf(old)} }\n`)
  const items = records.map(({ id }) => `\n  ${nameOf(id)},`).join('')
  const all = `export const ${collection} = [${items}${items && '\n'}]\n`
  return [...constants, ...former, all].join('')
}

/** The types of that module. */
export function printDeclarations(collection: CollectionName, { records, renamed }: Shelf): string {
  const { title, description } = collections[collection].schema.meta() ?? {}
  const type = `${title}Record`
  const declare = (text: string, id: string) =>
    `${comment(text)}export declare const ${exportName(id, collection)}: ${type}\n`
  const constants = records.map((record) => declare(titleOf(record), record.id))
  const former = [...renamed].map(([old, id]) => declare(`@deprecated It is ${exportName(id, collection)} now.`, old))
  const all = `${comment(`All ${collection}. ${description}`)}export declare const ${collection}: ${type}[]\n`
  return [`import type { ${type} } from './records.js'\n`, ...constants, ...former, all].join('\n')
}

const comment = (text: string) => `/** ${text.replaceAll('*/', '*∕').replaceAll(/\s+/g, ' ')} */\n`
