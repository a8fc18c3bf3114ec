/** Finds which record, or which collection, a place is about. */
import type { CollectionName } from '@housestaff/schema'
import type { Entry } from '../entry.js'
import type { Place } from '../finding.js'
import { group } from '../group.js'
import type { Content } from '../read.js'
import { roleOf } from '../read/layout.js'
import { collectionNamed } from '../sheets/headings.js'

/** What a problem is about, as far as that is one thing. */
export interface Subject {
  collection?: CollectionName
  /** The collection and the id: `alumni/j-bishop`. */
  record?: string
}

/** The subjects of places in this content. */
export function subjectsIn({ folder, entries }: Content): (place: Place) => Subject {
  let byFile: Map<string, Entry[]> | undefined
  return (place) => {
    byFile ??= group(entries, ({ file }) => file)
    const found = byFile.get(place.file)?.find((entry) => holds(entry, place))
    if (found) return subjectOf(found.collection, found.fileId ?? found.fields.id)
    const role = roleOf(folder === '' ? place.file : place.file.slice(folder.length + 1))
    if (role.kind === 'record') return subjectOf(role.collection, role.id)
    const collection = 'collection' in role ? role.collection : collectionNamed(place.cell?.sheet ?? '')
    return collection ? { collection } : {}
  }
}

function subjectOf(collection: CollectionName, id: unknown): Subject {
  return typeof id === 'string' && id !== '' ? { collection, record: `${collection}/${id}` } : { collection }
}

/** A file of one record is about it as a whole, a row of a sheet likewise. */
function holds({ at, fileId, cells }: Entry, place: Place): boolean {
  if (cells) return place.cell !== undefined && cells.holds(place.cell)
  return (
    fileId !== undefined ||
    (place.at !== undefined && at.length > 0 && at.every((step, depth) => step === place.at![depth]))
  )
}
