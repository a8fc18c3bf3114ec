/** Finds what a record refers to. */
import { collections, referencePaths, type CollectionName, type ReferencePath } from '@housestaff/schema'
import { eachValue } from './each-value.js'
import type { Path } from './finding.js'
import { memory } from './remember.js'
import type { Checked } from './validate.js'

/** An id that a record gives, and where. */
export interface Reference {
  id: string
  at: Path
  refersTo: CollectionName
  required: boolean
}

/** Every reference of a record. What has not the form of an id is none: its schema has told of it. */
export const referencesOf = (record: Checked): readonly Reference[] =>
  found(
    record,
    () => [],
    () => find(record),
  )

const found = memory<Checked, Reference[]>()

function find({ collection, fields }: Checked): Reference[] {
  const references: Reference[] = []
  for (const { path, refersTo, required } of pathsOf(collection)) {
    eachValue(fields, path, (id, at) => {
      if (typeof id === 'string' && /^[a-z\d-]+$/.test(id)) references.push({ id, at, refersTo, required })
    })
  }
  return references
}

const known = new Map<CollectionName, ReferencePath[]>()

function pathsOf(collection: CollectionName): ReferencePath[] {
  const paths = known.get(collection) ?? referencePaths(collections[collection].schema)
  known.set(collection, paths)
  return paths
}
