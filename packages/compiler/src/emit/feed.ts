/** Prints a collection as a feed: JSON that elements fetch. */
import { collections, referencePaths, type CollectionName } from '@housestaff/schema'
import { fingerprint } from '../fingerprint.js'
import type { Library } from '../publish.js'
import { textOf } from './text-of.js'

/** The feed of a collection, one record to a line. */
export function printFeed(name: CollectionName, library: Library): string {
  const { records, withdrawn } = library.collections[name]
  const texts = records.map(textOf)
  const asOf = records.reduce((newest, record) => (String(record.asOf) > newest ? String(record.asOf) : newest), '')
  const redirects = redirectsFor(name, library)
  const lines = Object.entries({
    $schema: `./${name}.schema.json`,
    schema: 1,
    collection: name,
    department: library.department.name,
    digest: fingerprint(`[${texts.join(',')}]${JSON.stringify(withdrawn)}`),
    ...(asOf && { asOf }),
    ...(redirects.length > 0 && { redirects: Object.fromEntries(redirects) }),
  }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${lines.join('')}"records": ${list(texts)},\n"withdrawn": ${JSON.stringify(withdrawn)}\n}\n`
}

/** Old and new ids of the collection and of those that it refers to, as pages may name both. */
function redirectsFor(name: CollectionName, library: Library): [string, string][] {
  const referred = referencePaths(collections[name].schema).map(({ refersTo }) => refersTo)
  return [...new Set([name, ...referred])].flatMap((collection) =>
    [...library.collections[collection].renamed].map(([old, id]): [string, string] => [`${collection}/${old}`, id]),
  )
}

const list = (texts: readonly string[]) => (texts.length > 0 ? `[\n${texts.join(',\n')}\n]` : '[]')
