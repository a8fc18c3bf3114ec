/** Knows collections and columns by what people write above them. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { group } from '../group.js'
import { nounOf } from '../noun.js'
import { columnsOf, wordsOf, type Column } from './columns.js'

/** A column of a sheet. */
export interface Placed {
  column: Column
  /** Counted from 1. */
  at: number
  /** Which item of a list it holds, counted from 1, where its heading says so. */
  item?: number
}

/** Text as it is compared: without capitals, accents, spaces and signs. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase()

/** What a heading names: a field, by its name or in words, of a list maybe which item. */
export function columnFor(heading: string, collection: CollectionName): Omit<Placed, 'at'> | undefined {
  const plain = folded(heading)
  const column = namesOf(collection).get(plain.replaceAll(/\d/g, ''))
  const number = /\d+/.exec(plain)?.[0]
  if (!column || number === undefined) return column && { column }
  const item = Number(number)
  return column.path.includes('*') && item >= 1 && item <= maxItem ? { column, item } : undefined
}

/** More items than any record has. */
const maxItem = 999

const known = new Map<CollectionName, ReadonlyMap<string, Column>>()

function namesOf(collection: CollectionName): ReadonlyMap<string, Column> {
  const made = known.get(collection)
  if (made) return made
  const names = new Map<string, Column>()
  for (const column of columnsOf(collection)) {
    for (const name of [column.path.join('.'), column.label, ...column.otherLabels]) names.set(folded(name), column)
  }
  for (const [name, column] of lastWordsOf(columnsOf(collection))) if (!names.has(name)) names.set(name, column)
  known.set(collection, names)
  return names
}

/** Last words that say enough: `Source` for `Sources: source`, as it refers to a record and no other column ends so. */
function lastWordsOf(columns: readonly Column[]): Map<string, Column> {
  const own = columns.filter(({ path, kind }) => path.includes('*') && kind !== 'data')
  const groups = group(own, ({ path }) => folded(path.at(-1)!))
  const single = [...groups].flatMap(([name, same]) =>
    same.length === 1 && same[0]!.node.refersTo ? [[name, same[0]!] as const] : [],
  )
  return new Map(single)
}

/** The heading of a column: of the second item of a list `Positions 2: organization`. */
export function headingOf({ column: { label }, item }: Omit<Placed, 'at'>): string {
  return item === undefined ? label : label.replace(/:|$/, ` ${item}$&`)
}

/** The collection that a sheet is named after: `alumni`, `Alumni` or `Alumnus`. */
export function collectionNamed(name: string): CollectionName | undefined {
  const plain = folded(name)
  return collectionNames.find((collection) => sheetNamesOf(collection).some((other) => folded(other) === plain))
}

const sheetNamesOf = (collection: CollectionName) => [collection, nounOf(collection), ...(alsoCalled[collection] ?? [])]

/** What people call the sheet where the collection has another name. */
const alsoCalled: Partial<Record<CollectionName, string[]>> = { rosters: ['Residents'], leadership: ['Leaders'] }

/** What a collection’s sheet is called: `Alumni`. */
export const sheetNameOf = (collection: CollectionName): string => wordsOf(collection)

/** All that sheets may be called, for guesses. */
export const sheetNames = (): string[] => collectionNames.map(sheetNameOf)
