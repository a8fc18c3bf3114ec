/** Finds the names of people who are not shown in the words of records that are. */
import { collections, unpublishedPaths, type ReferencePath } from '@housestaff/schema'
import { displayName } from '@housestaff/schema/display'
import type { PersonName } from '@housestaff/schema/records'
import { placeOf, subjectOf } from './entry.js'
import { fieldName, type Finding, type Path } from './finding.js'
import { formerIdsOf } from './ids.js'
import { folded } from './kebab.js'
import type { Index } from './link.js'
import type { Checked } from './validate.js'

/** Somebody who is not shown, and what to say of it. */
interface Absent {
  name: string
  status: string
}

/** Looks for names in a record. */
export type Mentions = (record: Checked, references: readonly ReferencePath[]) => Finding[]

/** What looks for the names of all who are not shown. Where everybody is, it looks at nothing. */
export function mentionsOf({ people }: Index): Mentions {
  const absent = absentOf([...people.values()])
  if (absent.size === 0) return () => []
  const names = [...absent.keys()].sort((a, b) => b.length - a.length).join('|')
  const pattern = new RegExp(`(?<![^-])(?:${names})(?![^-])`, 'u')
  return (record, references) => {
    const { collection, entry, fields } = record
    const unread = new Set(
      [['id'], ...unpublishedPaths(collections[collection].schema), ...references.map(({ path }) => path)].map(String),
    )
    return [...textsOf(fields, [], unread)].flatMap(([text, at]) => {
      const found = absent.get(pattern.exec(folded(text))?.[0] ?? '')
      if (!found) return []
      const { name, status } = found
      const remedy = status === 'withdrawn' ? 'Remove the name.' : 'Remove the name, or show the person.'
      const message = `${subjectOf(entry, at)}: names ${name}, who is ${status}. ${remedy}`
      return [{ place: placeOf(entry, at), message, field: fieldName(at) }]
    })
  }
}

/** Those who are not shown, by the ways to write their names. A name that somebody who is shown bears as well tells nothing. */
function absentOf(people: readonly Checked[]): ReadonlyMap<string, Absent> {
  if (people.every(({ visibility }) => visibility === 'published')) return new Map()
  const shown = new Set(people.flatMap((person) => (person.visibility === 'published' ? namesOf(person) : [])))
  const absent = people
    .filter(({ visibility }) => visibility !== 'published')
    .flatMap((person) => {
      const { fields, record, id } = person
      const { name } = record ?? {}
      const told = { name: name ? displayName(name as PersonName) : id!, status: String(fields.status) }
      return namesOf(person).map((found) => [found, told] as const)
    })
  return new Map(absent.filter(([name]) => !shown.has(name)))
}

/** How a name may be written. One word alone is not looked for: it may be any word. */
const namesOf = (person: Checked) =>
  spellings(person)
    .map(folded)
    .filter((name) => name.includes('-'))

/** Of a withdrawn person only ids are left; figures at their end tell namesakes apart. */
function spellings({ record, visibility, id, fields }: Checked): string[] {
  if (visibility === 'withdrawn')
    return [id ?? '', ...formerIdsOf(fields)].map((found) => found.replace(/(-\d+)+$/, ''))
  if (!record) return []
  const { given, middle, preferred, particle, family } = record.name as PersonName
  const firsts = [given, preferred, given && preferred && `${given} ${preferred}`].filter(
    (first) => first !== undefined,
  )
  const lasts = [family, ...(particle ? [`${particle} ${family}`] : [])]
  if (firsts.length === 0) return lasts
  return lasts.flatMap((last) =>
    firsts.flatMap((first) => [`${first} ${last}`, `${first} ${middle ?? ''} ${last}`, `${last} ${first}`]),
  )
}

/** Every text in a value with its place, but for those at `unread` paths. */
function* textsOf(value: unknown, at: Path, unread: ReadonlySet<string>): Generator<[string, Path]> {
  if (unread.has(at.map((step) => (typeof step === 'number' ? '*' : step)).join())) return
  if (typeof value === 'string') yield [value, at]
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsOf(item, [...at, index], unread)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...at, key], unread)
}
