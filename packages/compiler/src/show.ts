/** Says what can be shown of content while some of it is wrong: every record as it is or, where it is wrong, as it was last. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { examinedFor, type Compilation } from './compile.js'
import type { Index } from './link.js'
import type { Album } from './media.js'
import { publishRecords, type Published } from './publish.js'
import { hides, type Content } from './read.js'
import { referencesOf } from './references.js'
import type { Checked, Validation } from './validate.js'

/** What can be shown of content. */
export interface Showing {
  /** The department’s name, where it could be read. */
  department?: string
  /** The published records of a collection; what they refer to and cannot be shown is left out of them. */
  recordsOf(collection: CollectionName): readonly Published[]
}

interface Shown {
  index: Index
  album: Album
}

const shown = new WeakMap<Showing, Shown>()

/** The pictures that may be shown, by what records call them. */
export const albumOf = (showing: Showing): Album => shown.get(showing)!.album

/** What can be shown of a compilation, and, of what is wrong in it, of what was shown before. */
export function show(compilation: Compilation, before?: Showing): Showing {
  const { content, validation, links, media, problems } = examinedFor(compilation)
  const last = before && shown.get(before)?.index
  const faulty = new Set(problems.flatMap(({ record }) => record ?? []))
  const isWhole = problems.length === 0 && content.unreadable.length === 0
  const given = withStandIns(links.index, content, validation)
  const index = isWhole ? links.index : sound(withHidden(given, content, last), faulty, last)
  const department = validation.department?.name ?? before?.department
  const made = new Map<CollectionName, readonly Published[]>()
  const showing: Showing = {
    ...(department !== undefined && { department }),
    recordsOf(collection) {
      const records = made.get(collection) ?? publishRecords(collection, index, media.album)
      made.set(collection, records)
      return records
    },
  }
  shown.set(showing, { index, album: media.album })
  return showing
}

/** All records, those included that were read before and may stand in a file that cannot be read now. */
function withHidden(index: Index, { unreadable }: Content, last: Index | undefined): Index {
  if (!last || unreadable.length === 0) return index
  const whole = collectionNames.map((name) => {
    const hiding = unreadable.filter((file) => hides(file, name))
    const kept = [...last[name]].filter(
      ([id]) => !index[name].has(id) && hiding.some((file) => file.id === undefined || file.id === id),
    )
    return [name, new Map([...index[name], ...kept])] as const
  })
  return Object.fromEntries(whole) as Index
}

/** Stands in for records of collections of which nothing is given: all that is known of them is the id by which others refer to them. */
function withStandIns(index: Index, { unreadable }: Content, { checked }: Validation): Index {
  const absent = new Set(unreadable.flatMap(({ isAbsent, collection }) => (isAbsent && collection ? [collection] : [])))
  if (absent.size === 0) return index
  const whole = { ...index }
  for (const name of absent) whole[name] = new Map()
  for (const record of checked) {
    for (const { refersTo, id } of referencesOf(record)) {
      if (absent.has(refersTo)) whole[refersTo].set(id, standIn(refersTo, id, record))
    }
  }
  return whole
}

function standIn(collection: CollectionName, id: string, { fields }: Checked): Checked {
  const record = { id, title: id, name: collection === 'people' ? { family: id } : id, asOf: fields.asOf }
  const entry = { collection, file: '', at: [], fields: {} }
  return { entry, collection, id, visibility: 'published', fields: {}, record }
}

/** The records with which nothing is wrong, and of the others those that were right before. */
function sound(index: Index, faulty: ReadonlySet<string>, last: Index | undefined): Index {
  const kept = collectionNames.map((name) => {
    const records = [...index[name]].map(([id, record]): [string, Checked] => {
      if (record.record && !faulty.has(`${name}/${id}`)) return [id, record]
      const before = record.visibility === 'published' ? last?.[name].get(id) : undefined
      return [id, before?.record ? before : hide(record)]
    })
    return [name, new Map(records)] as const
  })
  const sound = Object.fromEntries(kept) as Index
  for (;;) {
    const lacking = collectionNames.flatMap((name) =>
      [...sound[name].values()].filter((one) => lacksSomething(one, sound)),
    )
    if (lacking.length === 0) return sound
    for (const record of lacking) sound[record.collection].set(record.id!, hide(record))
  }
}

const hide = (record: Checked): Checked => ({ ...record, visibility: 'unpublished' })

/** Whether a record refers to something that it cannot do without, and that is not shown. */
function lacksSomething(record: Checked, index: Index): boolean {
  return (
    record.visibility === 'published' &&
    referencesOf(record).some(
      ({ id, refersTo, required }) => required && index[refersTo].get(id)?.visibility !== 'published',
    )
  )
}
