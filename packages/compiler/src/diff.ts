/** Compares two states of content as those see it who use it, and says what version each change asks for. */
import {
  collectionNames,
  collections,
  referencePaths,
  unpublishedPaths,
  type CollectionName,
  type Department,
} from '@housestaff/schema'
import { compareFields, type FieldChange } from './diff/fields.js'
import { nameOf } from './diff/name-of.js'
import type { Fields } from './entry.js'
import { formerIdsOf } from './ids.js'
import type { Index } from './link.js'
import { change } from './publish/change.js'
import type { Checked } from './validate.js'
import { withhold } from './withhold.js'

/** Content without a problem. */
export interface State {
  department: Department
  index: Index
}

/** What a package with this change needs; none where only feeds change, whose address carries no version. */
export type Level = 'none' | 'patch' | 'minor' | 'major'
const levels: readonly Level[] = ['none', 'patch', 'minor', 'major']

export interface Change {
  collection: CollectionName | 'department'
  /** As it is now, or was last. */
  id: string
  /** What people call it; nothing of a record that was taken down. */
  name: string
  kind: 'new' | 'changed' | 'renamed' | 'gone' | 'taken-down' | 'feeds-only' | 'id-lost'
  /** The id before, where that was another. */
  formerId?: string
  fields?: FieldChange[]
  level: Level
}

/** Everything that changed, collection by collection. */
export function compare(before: State, after: State): Change[] {
  const department = compareFields(shown(before.department), shown(after.department))
  const [was, is] = [shelvesOf(withCurrentIds(before.index, after.index)), shelvesOf(after.index)]
  const { name } = after.department
  const ofDepartment = { collection: 'department', id: 'department', name, kind: 'changed', level: 'patch' } as const
  return [
    ...(department.length > 0 ? [{ ...ofDepartment, fields: department }] : []),
    ...collectionNames.flatMap((name) => compareCollection(name, was[name], is[name], { before, after })),
  ]
}

export const highest = (changes: readonly Change[]): Level =>
  levels[Math.max(0, ...changes.map(({ level }) => levels.indexOf(level)))]!

const shown = ({ name, url }: Department): Fields => ({ name, url })

/** The records as they were, with references to what has another id now as they would be written now. */
function withCurrentIds(before: Index, after: Index): Index {
  const current = collectionNames.map((name) => {
    const ids = [...after[name]].flatMap(([id, { fields }]) =>
      formerIdsOf(fields).map((former) => [former, id] as const),
    )
    return [name, new Map(ids)] as const
  })
  const currentIds = Object.fromEntries(current) as Record<CollectionName, Map<string, string>>
  const renewed = collectionNames.map((name) => {
    const references = referencePaths(collections[name].schema)
    const renew = (record: Fields) =>
      references.reduce((left, { path, refersTo }) => {
        return change(left, path, (id) => currentIds[refersTo].get(String(id)) ?? id) as Fields
      }, record)
    const records = [...before[name]].map(([id, checked]): [string, Checked] => {
      return [id, checked.record ? { ...checked, record: renew(checked.record) } : checked]
    })
    return [name, new Map(records)] as const
  })
  return Object.fromEntries(renewed) as Index
}

/** A record as its users get it. */
interface Shown {
  id: string
  formerIds: string[]
  /** From feeds. */
  served: Fields
  /** From a package, which pictures and quotations never enter. */
  packed?: Fields
}

interface Shelf {
  shown: Map<string, Shown>
  takenDown: Set<string>
}

function shelvesOf(index: Index): Record<CollectionName, Shelf> {
  const lasting = withhold(index)
  const shelves = collectionNames.map((name) => {
    const editorial = unpublishedPaths(collections[name].schema)
    const withoutThem = (fields: Fields) =>
      editorial.reduce((left, path) => change(left, path, () => undefined) as Fields, fields)
    const shelf: Shelf = { shown: new Map(), takenDown: new Set() }
    for (const [id, { visibility, record, fields }] of index[name]) {
      const formerIds = formerIdsOf(fields)
      if (visibility === 'withdrawn') for (const each of [id, ...formerIds]) shelf.takenDown.add(each)
      if (visibility !== 'published' || !record) continue
      const kept = lasting[name].get(id)!
      const isPacked = kept.visibility === 'published' && kept.record
      const packed = isPacked ? { packed: withoutThem(kept.record!) } : {}
      shelf.shown.set(id, { id, formerIds, served: withoutThem(record), ...packed })
    }
    return [name, shelf]
  })
  return Object.fromEntries(shelves) as Record<CollectionName, Shelf>
}

function compareCollection(
  collection: CollectionName,
  was: Shelf,
  is: Shelf,
  { before, after }: { before: State; after: State },
): Change[] {
  const current = new Map(
    [...is.shown.values()].flatMap((one) => one.formerIds.map((former) => [former, one] as const)),
  )
  for (const one of is.shown.values()) current.set(one.id, one)
  const met = new Set<Shown>()
  const changes = [...was.shown.values()].flatMap((old): Change[] => {
    const found = current.get(old.id)
    if (!found) return [leaving(old)]
    met.add(found)
    const lost = old.formerIds.filter((id) => !current.has(id) && !is.takenDown.has(id))
    return [...compareRecords(old, found), ...lost.map((id) => idLost(id, found))]
  })
  const added = [...is.shown.values()].filter((one) => !met.has(one))
  return [...changes, ...added.map((one) => told(one, 'new', one.packed ? 'minor' : 'none'))]

  function told({ id, served }: Shown, kind: Change['kind'], level: Level): Change {
    return { collection, id, name: nameOf(served, after.index), kind, level }
  }

  function leaving(old: Shown): Change {
    if (is.takenDown.has(old.id))
      return { collection, id: old.id, name: '', kind: 'taken-down', level: old.packed ? 'patch' : 'none' }
    const name = nameOf(old.served, before.index)
    return { collection, id: old.id, name, kind: 'gone', level: old.packed ? 'major' : 'none' }
  }

  function idLost(id: string, found: Shown): Change {
    return { ...told(found, 'id-lost', found.packed ? 'major' : 'none'), formerId: id }
  }

  function compareRecords(old: Shown, found: Shown): Change[] {
    const fields = compareFields(old.served, found.served)
    if (old.packed && !found.packed) return [{ ...told(found, 'feeds-only', 'major'), fields }]
    const isPacked = found.packed && (!old.packed || compareFields(old.packed, found.packed).length > 0)
    if (old.id !== found.id)
      return [{ ...told(found, 'renamed', found.packed ? 'minor' : 'none'), formerId: old.id, fields }]
    if (fields.length === 0) return []
    return [{ ...told(found, 'changed', !isPacked ? 'none' : old.packed ? 'patch' : 'minor'), fields }]
  }
}
