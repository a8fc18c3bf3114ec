/** Turns linked records into published ones: in order, references and pictures resolved, editors' fields and unpublished records gone. */
import {
  collections,
  collectionNames,
  picturePaths,
  referencePaths,
  unpublishedPaths,
  type CollectionName,
  type Department,
  type Media,
} from '@housestaff/schema'
import type { Fields } from './entry.js'
import { formerIdsOf } from './ids.js'
import type { Index } from './link.js'
import type { Album } from './media.js'
import { publishedMedia } from './media/plan.js'
import { change } from './publish/change.js'
import { markOf } from './publish/mark.js'

/** What may be shown, collection by collection. */
export interface Library {
  department: Department
  collections: Record<CollectionName, Shelf>
}

/** What of a collection may be shown. */
export interface Shelf {
  records: Published[]
  /** The marks of records that were taken down. */
  withdrawn: string[]
  /** Ids that records had before, with those they have now. */
  renamed: ReadonlyMap<string, string>
}

/** A published record. */
export interface Published extends Fields {
  id: string
}

/** Expects content without any finding. */
export function publish(department: Department, index: Index, album: Album): Library {
  const published = collectionNames.map((name) => [name, publishCollection(name, index, album, department)])
  return { department, collections: Object.fromEntries(published) as Library['collections'] }
}

function publishCollection(name: CollectionName, index: Index, album: Album, department: Department): Shelf {
  const all = [...index[name].values()]
  const { schema } = collections[name]
  const references = referencePaths(schema).map(({ path, refersTo }) => {
    const resolved = new Map<unknown, Fields | undefined>()
    return { path, to: (id: unknown) => referenceTo(refersTo, String(id), { index, album, resolved }) }
  })
  const unpublished = unpublishedPaths(schema).map((path) => ({ path, to: () => undefined }))
  const changes = [...unpublished, ...references, ...pictureChanges(name, album)]
  const records = all
    .filter(({ visibility }) => visibility === 'published')
    .map(({ record }) => changes.reduce<unknown>((shown, { path, to }) => change(shown, path, to), record) as Published)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const withdrawn = all
    .filter(({ visibility }) => visibility === 'withdrawn')
    .flatMap(({ id, fields }) => [id!, ...formerIdsOf(fields)])
    .map((id) => markOf(department, name, id))
    .sort()
  const renamed = all
    .filter(({ visibility }) => visibility === 'published')
    .flatMap(({ id, fields }) => formerIdsOf(fields).map((former) => [former, id!] as const))
  return { records, withdrawn, renamed: new Map(renamed) }
}

interface Resolving {
  index: Index
  album: Album
  resolved: Map<unknown, Fields | undefined>
}

/** Where records show pictures, and what feeds tell of them. */
function pictureChanges(name: CollectionName, album: Album) {
  const to = (media: unknown) => publishedMedia(media as Media, album.get((media as Media).src)!)
  return picturePaths(collections[name].schema).map((path) => ({ path, to }))
}

/** The record that a reference names with what travels along, or nothing when it is not published. */
function referenceTo(collection: CollectionName, id: string, { index, album, resolved }: Resolving) {
  if (resolved.has(id)) return resolved.get(id)
  const { visibility, record } = index[collection].get(id)!
  const travelling = collections[collection].travels.filter((field) => record?.[field] !== undefined)
  const authored = Object.fromEntries(travelling.map((field) => [field, record?.[field]]))
  const fields = pictureChanges(collection, album).reduce(
    (shown, { path, to }) => change(shown, path, to) as Fields,
    authored,
  )
  const reference = visibility === 'published' ? { collection, id, ...fields } : undefined
  resolved.set(id, reference)
  return reference
}

const orderOf = ({ order }: Fields) => (typeof order === 'number' ? order : Number.MAX_VALUE)
