/** Keeps what a person may take back out of packages: a picture or a quotation on npm stays there for ever. */
import { collectionNames, collections, revocablePaths, type Collection, type CollectionName } from '@housestaff/schema'
import { change } from './publish/change.js'
import type { Library, Published, Shelf } from './publish.js'

/** The library without pictures and quotations. */
export function withhold({ department, collections: shelves }: Library): Library {
  const kept = collectionNames.map((name) => [name, withholdFrom(name, shelves[name])])
  return { department, collections: Object.fromEntries(kept) as Library['collections'] }
}

function withholdFrom(name: CollectionName, shelf: Shelf): Shelf {
  const { schema, isRevocable = () => false }: Collection = collections[name]
  const paths = revocablePaths(schema)
  const records = shelf.records
    .filter((record) => !isRevocable(record))
    .map((record) => paths.reduce<unknown>((shown, path) => change(shown, path, () => undefined), record) as Published)
  const ids = new Set(records.map(({ id }) => id))
  return { ...shelf, records, renamed: new Map([...shelf.renamed].filter(([, id]) => ids.has(id))) }
}
