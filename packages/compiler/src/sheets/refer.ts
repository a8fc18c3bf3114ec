/** Turns the names by which sheets refer to records into their ids, where exactly one record has the name. */
import { collections, referencePaths, type CollectionName } from '@housestaff/schema'
import { displayName } from '@housestaff/schema/display'
import type { PersonName } from '@housestaff/schema/records'
import { eachValue } from '../each-value.js'
import { placeOf, subjectOf, type Entry, type Fields } from '../entry.js'
import { fieldName, type Finding, type Path } from '../finding.js'
import { nounOf } from '../noun.js'
import { choice } from '../validate/words.js'
import { suggest } from '../suggest.js'
import { withoutDegrees } from './names.js'

/** What records of a collection are called: by their ids, and the ids by their names. */
interface Names {
  ids: Set<string>
  byName: Map<string, string[]>
}

/** Replaces names by ids in the entries of sheets, and tells which names are unknown or shared. */
export function resolveNames(entries: readonly Entry[], mayHold: (collection: CollectionName) => boolean): Finding[] {
  const known = new Map<CollectionName, Names>()
  const findings: Finding[] = []
  for (const entry of entries) {
    if (!entry.cells) continue
    for (const { path, refersTo } of referencePaths(collections[entry.collection].schema)) {
      eachValue(entry.fields, path, (found, at) => {
        if (typeof found !== 'string') return
        const names = known.get(refersTo) ?? namesIn(refersTo, entries)
        known.set(refersTo, names)
        if (names.ids.has(found)) return
        const ids = names.byName.get(found) ?? names.byName.get(withoutDegrees(found)) ?? []
        if (ids.length === 1) set(entry.fields, at, ids[0]!)
        // What is spelled as an id is looked at when references are followed.
        else if (ids.length > 1 || !isId.test(found)) {
          entry.told = [...(entry.told ?? []), at]
          if (ids.length === 0 && mayHold(refersTo)) return
          findings.push(unresolved(entry, at, found, refersTo, ids, names))
        }
      })
    }
    nameAfterPerson(entry)
  }
  return findings
}

/** A record without a name has the id of the person whom it is about. */
function nameAfterPerson(entry: Entry): void {
  const { id, person } = entry.fields
  if (id !== undefined || typeof person !== 'string') return
  if (isId.test(person)) Object.assign(entry, { fields: { ...entry.fields, id: person }, idFrom: 'person' })
  else entry.told = [...(entry.told ?? []), ['id']]
}

const isId = /^[a-z\d]+(-[a-z\d]+)*$/

function unresolved(
  entry: Entry,
  at: Path,
  found: string,
  refersTo: CollectionName,
  ids: string[],
  names: Names,
): Finding {
  const noun = nounOf(refersTo)
  const message =
    ids.length > 1
      ? `${ids.length} records of ${refersTo} are called "${found}". Write the id of the one that is meant: ${choice(ids)}.`
      : `there is no ${noun} called "${found}".${suggest(found, names.byName.keys())}`
  return { place: placeOf(entry, at), message: `${subjectOf(entry, at)}: ${message}`, field: fieldName(at) }
}

function namesIn(collection: CollectionName, entries: readonly Entry[]): Names {
  const names: Names = { ids: new Set(), byName: new Map() }
  for (const entry of entries) {
    if (entry.collection !== collection) continue
    const id = entry.fileId ?? entry.fields.id
    if (typeof id !== 'string') continue
    names.ids.add(id)
    for (const name of new Set(namesOf(entry.fields))) {
      const others = names.byName.get(name) ?? []
      if (!others.includes(id)) names.byName.set(name, [...others, id])
    }
  }
  return names
}

/** All that a record may be called: a person in reading order and as lists sort. */
function namesOf({ name, title }: Fields): string[] {
  if (typeof name !== 'object' || name === null)
    return [name, title].filter((text) => typeof text === 'string').slice(0, 1)
  const { prefix: _, ...parts } = name as unknown as PersonName
  const { given, middle, particle, family, suffix } = parts
  const last = [particle, family, suffix].filter(Boolean).join(' ')
  const first = [given, middle].filter(Boolean).join(' ')
  return [displayName(name as unknown as PersonName), displayName(parts), `${first} ${last}`, `${last}, ${first}`]
}

function set(fields: Fields, at: Path, id: string): void {
  const parent = at.slice(0, -1).reduce<unknown>((value, step) => (value as Fields)[step], fields) as Fields
  parent[at.at(-1)!] = id
}
