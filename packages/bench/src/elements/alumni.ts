/** As many graduates as asked for, all of them invented, with names of trees and meadows; the same ones at every run. */
import { sortName, displayName } from '@housestaff/schema/display'
import type { AlumnusRecord, Position } from '@housestaff/schema/records'

/** What is typed into the search: each letter leaves another first row, so that every answer can be told from the last. */
export const query = 'quillon'

const given =
  'Alder Aspen Bramble Cedar Clover Élodée Fern Hazel Heath Juniper Laurel Linden Myrtle Olive Rowan Sorrel Tansy'
const starts =
  'Ash Birch Brook Cloud Dew Élan Fallow Gorse Hollow Ivy Kestrel Larch Mist North Ötz Plover Rain Stone Thistle Wind'
const ends = 'acre bourne combe dale fell garth ham holme land mere ridge shaw stead thorpe vale wick'
const programs = ['Primary Care', 'Categorical', 'Physician Scientist']
const places = [
  'Meadow Hospital',
  'Hillside Clinic',
  'Riverbank School of Medicine',
  'Institute of Orchards and Health',
]
const titles = [
  'Director',
  'Chief of Medicine',
  'Professor of Medicine',
  'Associate Program Director',
  'Attending Physician',
]

export function inventAlumni(count: number): AlumnusRecord[] {
  return Array.from({ length: count }, (_, at) => inventAlumnus(at))
}

function inventAlumnus(at: number): AlumnusRecord {
  const name = { given: pick(given.split(' '), at), middle: `${letter(at)}.`, family: family(at) }
  return {
    id: `person-${at}`,
    sources: [{ source: { collection: 'sources', id: 'invented', title: 'Invented for the bench', asOf: '2026' } }],
    asOf: '2026-07',
    status: 'current',
    person: { collection: 'people', id: `person-${at}`, name, degrees: at % 5 ? ['MD'] : ['MD', 'PhD'] },
    program: { collection: 'programs', ...called(pick(programs, at)) },
    classYear: 1960 + ((at * 7) % 60),
    positions: Array.from({ length: (at % 3) + 1 }, (_, turn) => inventPosition(at + turn, turn)),
    ...(at % 10 === 0 && { awards: [{ name: 'Golden Acorn', year: 1970 + (at % 50) }] }),
  }
}

function inventPosition(at: number, turn: number): Position {
  return {
    titles: [pick(titles, at)],
    organization: { collection: 'organizations', ...called(pick(places, at)) },
    held: turn ? 'before' : 'at-as-of',
  }
}

/** The first ones begin as the query does, each a letter further; after them every tenth is called by the whole of it. */
function family(at: number): string {
  if (at < query.length - 1) return capital(`${query.slice(0, at + 1)}arden`)
  if (at % 10 === 9) return capital(query)
  return `${pick(starts.split(' '), at * 13 + (at >> 4))}${pick(ends.split(' '), at * 5 + (at >> 3))}`
}

const called = (name: string) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })
const pick = <Choice>(choices: Choice[], at: number) => choices[at % choices.length]!
const letter = (at: number) => String.fromCharCode(65 + ((at * 11 + (at >> 5)) % 26))
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The names as tables show them, in the order in which tables sort them. */
export function sortedNames(alumni: readonly AlumnusRecord[]): string[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  const names = alumni.map(({ person }) => ({ shown: displayName(person.name), key: sortName(person.name) }))
  return names.sort((a, b) => compare(a.key, b.key)).map(({ shown }) => shown)
}

/** The names of those whom `typed` finds, in the order given. */
export function foundNames(alumni: readonly AlumnusRecord[], typed: string): string[] {
  const names = alumni.map(({ person }) => displayName(person.name))
  return names.filter((name) => name.toLowerCase().includes(typed))
}
