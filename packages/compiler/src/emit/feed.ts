/** Prints a collection as a feed: JSON that elements fetch. */
import { collectionNames, collections, referencePaths, type CollectionName } from '@housestaff/schema'
import { fingerprint } from '@housestaff/schema/fingerprint'
import { eachValue } from '../each-value.js'
import type { Library, Published } from '../publish.js'
import { markOf } from '../publish/mark.js'
import { textOf } from './text-of.js'

/** The feed of a collection, one record to a line. */
export function printFeed(name: CollectionName, library: Library): string {
  const { records, withdrawn } = library.collections[name]
  const texts = records.map(textOf)
  const asOf = records.reduce((newest, record) => (String(record.asOf) > newest ? String(record.asOf) : newest), '')
  const redirects = redirectsFor(name, library)
  const marks = marksFor(name, library)
  const allWithdrawn = collectionNames.flatMap((each) => library.collections[each].withdrawn).sort()
  const lines = Object.entries({
    $schema: `./${name}.schema.json`,
    schema: 1,
    collection: name,
    department: library.department.name,
    digest: fingerprint(`[${texts.join(',')}]${JSON.stringify(withdrawn)}`),
    ...(asOf && { asOf }),
    ...(redirects.length > 0 && { redirects: Object.fromEntries(redirects) }),
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${lines.join('')}"records": ${list(texts)},\n"withdrawn": ${JSON.stringify(allWithdrawn)}\n}\n`
}

/** Old and new ids of the collection and of those that it refers to, as pages may name both. */
function redirectsFor(name: CollectionName, library: Library): [string, string][] {
  const referred = referencePaths(collections[name].schema).map(({ refersTo }) => refersTo)
  return [...new Set([name, ...referred])].flatMap((collection) =>
    [...library.collections[collection].renamed].map(([old, id]): [string, string] => [`${collection}/${old}`, id]),
  )
}

/** By what pages know again what they show: the feed's own records, and the people whom these name. */
function marksFor(name: CollectionName, { collections: shelves, department }: Library): [string, string][] {
  const { records } = shelves[name]
  const own = records.map(({ id }) => [name, id] as const)
  const people = peopleIn(records, name).map((id) => ['people', id] as const)
  const named = new Map([...own, ...people].map(([collection, id]) => [`${collection}/${id}`, { collection, id }]))
  return [...named].map(([key, { collection, id }]) => [key, markOf(department, collection, id)])
}

function peopleIn(records: readonly Published[], name: CollectionName): string[] {
  const found: string[] = []
  const paths = referencePaths(collections[name].schema).filter(({ refersTo }) => refersTo === 'people')
  for (const record of records)
    for (const { path } of paths) eachValue(record, path, (person) => found.push((person as Published).id))
  return found
}

const list = (texts: readonly string[]) => (texts.length > 0 ? `[\n${texts.join(',\n')}\n]` : '[]')
