/** Visits the words that authors chose in the fields of records. */
import { collectionNames, collections, textPaths, type CollectionName } from '@housestaff/schema'
import { eachValue } from '../each-value.js'
import type { Path } from '../finding.js'
import type { Checked } from '../validate.js'

/** A text and where it stands; `path` has `*` for every item of a list, as the schema sees it. */
export interface Found {
  text: string
  record: Checked
  at: Path
  path: readonly string[]
}

/** Calls `visit` with every text of fields that `isMeant`. */
export function eachText(
  checked: readonly Checked[],
  isMeant: (path: readonly string[], collection: CollectionName) => boolean,
  visit: (found: Found) => void,
): void {
  for (const name of collectionNames) {
    const records = checked.filter(({ collection }) => collection === name)
    for (const path of records.length > 0 ? pathsOf(name) : []) {
      if (!isMeant(path, name)) continue
      for (const record of records) {
        eachValue(record.fields, path, (text, at) => {
          if (typeof text === 'string') visit({ text, record, at, path })
        })
      }
    }
  }
}

/** Each path once; the options of a choice may share some. */
function pathsOf(name: CollectionName): string[][] {
  const paths = textPaths(collections[name].schema).map((path) => [path.join('/'), path] as const)
  return [...new Map(paths).values()]
}

/** Whether a text is given as somebody else wrote or said it, so that it is not ours to change. */
export function isBorrowed(path: readonly string[], { collection, fields }: Pick<Checked, 'collection' | 'fields'>) {
  const [last] = path.slice(-1)
  if (last === 'sourceLabel' || last === 'note' || last === 'dateLabel') return true
  if (collection === 'sources') return last === 'title'
  const { statement } = fields as { statement?: { form?: unknown } }
  return collection === 'testimonials' && path[0] === 'statement' && statement?.form === 'quotation'
}
