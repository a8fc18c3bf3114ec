/** Turns linked records into published ones: in order, references resolved, editors' fields and unpublished records gone. */
import {
  collections,
  collectionNames,
  referencePaths,
  unpublishedPaths,
  type CollectionName,
  type Department,
} from '@housestaff/schema'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Fields } from './entry.js'
import type { Index } from './link.js'

/** What may be shown, collection by collection. */
export interface Library {
  department: Department
  collections: Record<CollectionName, { records: Published[]; withdrawn: string[] }>
}

/** A published record. */
export interface Published extends Fields {
  id: string
}

/** Expects content without any finding. */
export function publish(department: Department, index: Index): Library {
  const published = collectionNames.map((name) => [name, publishCollection(name, index, department)])
  return { department, collections: Object.fromEntries(published) as Library['collections'] }
}

function publishCollection(name: CollectionName, index: Index, department: Department) {
  const all = [...index[name].values()]
  const { schema } = collections[name]
  const references = referencePaths(schema).map(({ path, refersTo }) => {
    const resolved = new Map<unknown, Fields | undefined>()
    return { path, to: (id: unknown) => referenceTo(refersTo, String(id), index, resolved) }
  })
  const unpublished = unpublishedPaths(schema).map((path) => ({ path, to: () => undefined }))
  const changes = [...unpublished, ...references]
  const records = all
    .filter(({ visibility }) => visibility === 'published')
    .map(({ record }) => changes.reduce<unknown>((shown, { path, to }) => change(shown, path, to), record) as Published)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const withdrawn = all
    .filter(({ visibility }) => visibility === 'withdrawn')
    .map(({ id }) => fingerprint(`${department.salt ?? department.url}/${name}/${id}`))
    .sort()
  return { records, withdrawn }
}

/** The record that a reference names with what travels along, or nothing when it is not published. */
function referenceTo(collection: CollectionName, id: string, index: Index, resolved: Map<unknown, Fields | undefined>) {
  if (resolved.has(id)) return resolved.get(id)
  const { visibility, record } = index[collection].get(id)!
  const travelling = collections[collection].travels.filter((field) => record?.[field] !== undefined)
  const fields = Object.fromEntries(travelling.map((field) => [field, record?.[field]]))
  const reference = visibility === 'published' ? { collection, id, ...fields } : undefined
  resolved.set(id, reference)
  return reference
}

/** `value` with those at `path` changed; `undefined` takes a field or an item away, and a list that is emptied goes too. */
function change(value: unknown, path: readonly string[], to: (found: unknown) => unknown, depth = 0): unknown {
  const step = path[depth]
  if (step === undefined) return to(value)
  if (step === '*') {
    const items = value as unknown[]
    const changed = items.map((item) => change(item, path, to, depth + 1)).filter((item) => item !== undefined)
    return changed.length > 0 || items.length === 0 ? changed : undefined
  }
  const fields = value as Fields
  if (fields[step] === undefined) return fields
  const { [step]: found, ...others } = fields
  const changed = change(found, path, to, depth + 1)
  return changed === undefined ? others : { ...fields, [step]: changed }
}

/** The first sixteen hexadecimal digits of a text's SHA-256. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
}

const orderOf = ({ order }: Fields) => (typeof order === 'number' ? order : Number.MAX_VALUE)
