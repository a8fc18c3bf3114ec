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
import { eachValue } from './each-value.js'
import type { Fields } from './entry.js'
import { formerIdsOf } from './ids.js'
import type { Index } from './link.js'
import type { Album } from './media.js'
import { publishedMedia } from './media/plan.js'
import { change } from './publish/change.js'
import { markOf } from './publish/mark.js'
import { referencesOf } from './references.js'
import { memory } from './remember.js'
import type { Checked } from './validate.js'

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
  const shelves = collectionNames.map((name) => [name, publishCollection(name, index, album, department)])
  return { department, collections: Object.fromEntries(shelves) as Library['collections'] }
}

function publishCollection(name: CollectionName, index: Index, album: Album, department: Department): Shelf {
  const all = [...index[name].values()]
  const withdrawn = all
    .filter(({ visibility }) => visibility === 'withdrawn')
    .flatMap(({ id, fields }) => [id!, ...formerIdsOf(fields)])
    .map((id) => markOf(department, name, id))
    .sort()
  const renamed = all
    .filter(({ visibility }) => visibility === 'published')
    .flatMap(({ id, fields }) => formerIdsOf(fields).map((former) => [former, id!] as const))
  return { records: publishRecords(name, index, album), withdrawn, renamed: new Map(renamed) }
}

/** The records of a collection that may be shown. What they refer to and cannot be shown is left out of them. */
export function publishRecords(name: CollectionName, index: Index, album: Album): Published[] {
  const { schema } = collections[name]
  const references = referencePaths(schema).map(({ path, refersTo }) => {
    const resolved = new Map<unknown, Fields | undefined>()
    const to = (id: unknown) => {
      if (!resolved.has(id)) resolved.set(id, referenceTo(refersTo, String(id), index, album))
      return resolved.get(id)
    }
    return { path, to }
  })
  const unpublished = unpublishedPaths(schema).map((path) => ({ path, to: () => undefined }))
  const pictures = pictureFields.get(name)!
  const changes = [...unpublished, ...references, ...pictures.map((path) => pictureChange(path, album))]
  return [...index[name].values()]
    .filter(({ visibility }) => visibility === 'published')
    .map((checked) => {
      const given = () => [
        ...referencesOf(checked).map(({ id, refersTo }) => referenceTo(refersTo, id, index, album)),
        ...picturesOf(checked.record!, pictures, album),
      ]
      return records(checked, given, () => {
        return changes.reduce<unknown>((left, { path, to }) => change(left, path, to), checked.record) as Published
      })
    })
    .sort((a, b) => orderOf(a) - orderOf(b))
}

const records = memory<Checked, Published>()

/** Where records show pictures, by collection. */
const pictureFields = new Map(collectionNames.map((name) => [name, picturePaths(collections[name].schema)]))

function pictureChange(path: readonly string[], album: Album) {
  const to = (media: unknown) => {
    const picture = album.get((media as Media).src)
    return typeof picture === 'object' ? publishedMedia(media as Media, picture) : undefined
  }
  return { path, to }
}

/** The pictures that a record shows. */
function picturesOf(fields: Fields, paths: readonly string[][], album: Album): unknown[] {
  const pictures: unknown[] = []
  for (const path of paths) eachValue(fields, path, (media) => pictures.push(album.get((media as Media).src)))
  return pictures
}

/** The record that a reference names with what travels along, or nothing when it is not published. */
function referenceTo(collection: CollectionName, id: string, index: Index, album: Album): Fields | undefined {
  const target = index[collection].get(id)
  if (target?.visibility !== 'published') return undefined
  const pictures = pictureFields.get(collection)!
  return known(
    target,
    () => picturesOf(target.record!, pictures, album),
    () => {
      const { record } = target
      const travelling = collections[collection].travels.filter((field) => record?.[field] !== undefined)
      const authored: Fields = Object.fromEntries(travelling.map((field) => [field, record?.[field]]))
      const fields = pictures.reduce((left, path) => {
        return change(left, path, pictureChange(path, album).to) as Fields
      }, authored)
      return { collection, id, ...fields }
    },
  )
}

const known = memory<Checked, Fields>()

const orderOf = ({ order }: Fields) => (typeof order === 'number' ? order : Number.MAX_VALUE)
