/** Keeps what a person may take back out of packages: a picture, a biography or a quotation on npm stays there for ever. */
import { collectionNames, collections, revocablePaths, type Collection, type CollectionName } from '@housestaff/schema'
import type { Index } from './link.js'
import { change } from './publish/change.js'
import type { Checked } from './validate.js'

/** The content without pictures, biographies and quotations; the same one where there are none. */
export function withhold(index: Index): Index {
  const kept = collectionNames.map((name) => [name, withholdFrom(name, index[name])] as const)
  return kept.every(([name, records]) => records === index[name]) ? index : (Object.fromEntries(kept) as Index)
}

function withholdFrom(name: CollectionName, records: Index[CollectionName]): Index[CollectionName] {
  const { schema, isRevocable = () => false }: Collection = collections[name]
  const paths = revocablePaths(schema)
  let isSame = true
  const kept = [...records].map(([id, checked]): [string, Checked] => {
    const { record } = checked
    if (!record) return [id, checked]
    if (isRevocable(record)) {
      isSame = false
      return [id, { ...checked, visibility: 'unpublished' }]
    }
    const lasting = paths.reduce((shown, path) => change(shown, path, () => undefined) as typeof record, record)
    if (lasting === record) return [id, checked]
    isSame = false
    return [id, { ...checked, record: lasting }]
  })
  return isSame ? records : new Map(kept)
}
