/** Plans a record's new id: the id, every reference to it, and the old one among those that it had before. */
import { collections, referencePaths, Withdrawn, type CollectionName } from '@housestaff/schema'
import { eachValue } from './each-value.js'
import { placeOf } from './entry.js'
import type { Place } from './finding.js'
import { placesIn } from './explain/places.js'
import { group } from './group.js'
import { formerIdsOf, renamed } from './ids.js'
import type { Index } from './link.js'
import { nounOf } from './noun.js'
import type { SourceFile } from './read.js'
import type { Revision } from './revision.js'
import { cellName } from './sheets/book.js'
import type { SheetChange } from './sheets/change.js'
import { planSheets } from './sheets/plan.js'
import { suggest } from './suggest.js'
import type { Checked } from './validate.js'
import { decodeAnyway } from './yaml/decode.js'
import type { Edit } from './yaml/edit.js'
import { appendText, insertField, locate } from './yaml/insert.js'

export interface Renaming {
  collection: CollectionName
  from: string
  to: string
}

/** What becomes of files, and of cells of spreadsheets. */
export interface Renamed {
  revisions: Revision[]
  changes: SheetChange[]
}

/** What becomes of the files, or why the record cannot have that id. Expects content without a problem. */
export function planRenaming(files: readonly SourceFile[], index: Index, renaming: Renaming): Renamed | string {
  const { collection, from, to } = renaming
  const known = index[collection]
  const record = known.get(from)
  if (!record) return notThere(renaming, index)
  const reason = reasonAgainst(renaming, known, record)
  if (reason !== undefined) return reason

  const places = placesIn(files)
  const edits: (Edit & { file: string })[] = []
  const sheets = planSheets(files)
  const replace = (place: Place) => {
    const edit = places.editOf({ text: to }, place)
    if (edit) edits.push({ ...edit, file: place.file })
  }
  for (const { place, collection: holder } of referencesTo(renaming, index)) {
    if (!place.cell) replace(place)
    else if (!sheets.replaceId(place, holder, from, to))
      return `${place.file} ${cellName(place.cell)} names it among other fields. Give each of them a column of its own first.`
  }
  // Ids that come from this one stay as they are: who refers to them has not been asked.
  for (const { entry, id } of Object.values(index).flatMap((records) => [...records.values()]))
    if (collection === 'people' && entry.idFrom === 'person' && id === from) sheets.set(entry, 'id', from)
  const { entry } = record
  if (entry.cells) {
    sheets.setId(entry, from, to)
    sheets.set(entry, 'formerIds', formerIdsWith(record, renaming).join('; '))
  } else {
    if (Object.hasOwn(entry.fields, 'id')) replace(placeOf(entry, ['id']))
    edits.push({ ...keepFormerId(record, renaming, files), file: entry.file })
  }
  const revisions = [...group(edits, ({ file }) => file)].map(([path, own]) => ({
    path,
    text: textOf(files, path),
    edits: own.map((edit) => asWritten(edit, textOf(files, path))),
    ...(path === entry.file && entry.fileId !== undefined && { newPath: otherName(path, to) }),
  }))
  return { revisions, changes: sheets.changes() }
}

function notThere({ collection, from }: Renaming, index: Index): string {
  const current = renamed(from, index[collection])
  if (current !== undefined) return `There is no ${nounOf(collection)} ${from} any more. Its id is ${current} now.`
  return `There is no ${nounOf(collection)} ${from}.${suggest(from, index[collection].keys())}`
}

function reasonAgainst({ collection, from, to }: Renaming, known: ReadonlyMap<string, Checked>, record: Checked) {
  const form = Withdrawn.shape.id.safeParse(to)
  if (!form.success) return `${to} cannot be an id: ${form.error.issues[0]!.message.replace(/\.$/, '')}.`
  if (from === to) return `${from} is the id already.`
  if (known.has(to)) return `${collection}/${to} is the id of another record.`
  const owner = renamed(to, known)
  if (owner === undefined || owner === record.id) return undefined
  return `${collection}/${to} was the id of ${owner}, and stays with it for ever.`
}

/** Where the id stands as a reference, each place once; defaults share theirs with several records. */
function referencesTo({ collection, from }: Renaming, index: Index) {
  const found = new Map<string, { place: Place; collection: CollectionName }>()
  for (const [name, records] of Object.entries(index) as [CollectionName, Index[CollectionName]][]) {
    const paths = referencePaths(collections[name].schema).filter(({ refersTo }) => refersTo === collection)
    for (const { entry, fields, visibility } of records.values()) {
      if (visibility === 'withdrawn') continue
      for (const { path } of paths) {
        eachValue(fields, path, (id, at) => {
          const place = placeOf(entry, at)
          if (id === from) found.set(JSON.stringify(place), { place, collection: name })
        })
      }
    }
  }
  return [...found.values()]
}

/** What stands in the former ids of a record from now on. */
function formerIdsWith({ entry, fields }: Checked, { from, to }: Renaming): string[] {
  const former = Object.hasOwn(entry.fields, 'formerIds') ? formerIdsOf(fields) : []
  return [...former.filter((id) => id !== to), from]
}

/** Where the record had the new id before, the old one takes its place there. */
function keepFormerId({ entry, fields }: Checked, { from, to }: Renaming, files: readonly SourceFile[]): Edit {
  const located = locate(textOf(files, entry.file))
  const former = Object.hasOwn(entry.fields, 'formerIds') ? formerIdsOf(fields) : []
  const at = [...entry.at, 'formerIds']
  const before = former.indexOf(to)
  if (before !== -1) return { ...located.positions.spots.get(JSON.stringify([...at, before]))!.value!, text: from }
  if (former.length > 0) return appendText(located, at, former.length, from)
  const empty = located.positions.spots.get(JSON.stringify(at))?.value
  if (empty) return { ...empty, text: `[${from}]` }
  return insertField(located, entry.at, ['formerIds', `[${from}]`], 'id')
}

/** A value stays in the quotes that it had. */
function asWritten({ start, end, text }: Edit, source: string): Edit {
  const [quote] = /^["']/.exec(source.slice(start, end)) ?? ['']
  return { start, end, text: `${quote}${text}${quote}` }
}

const otherName = (path: string, id: string) => path.replace(/[^/]+(?=\.ya?ml$)/i, id)

const textOf = (files: readonly SourceFile[], path: string) =>
  decodeAnyway(files.find((file) => file.path === path)!.bytes)
