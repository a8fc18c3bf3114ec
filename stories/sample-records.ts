/** Records of every collection to choose from: sixty, and such as have long names. All of them are invented. */
import type { CollectionName } from '@housestaff/schema/records'
import * as glenmore from 'virtual:programs/glenmore-medical-training'
import * as lakeside from 'virtual:programs/lakeside-family-medicine'
import * as ridgeport from 'virtual:programs/ridgeport-surgery'
import type { Listed } from './elements.js'
import { longPersonName, many } from './fixtures.js'
import { drawing, names as roster, nameOf } from './invented-people.js'

/** What the toolbar offers. */
export const choices = {
  real: 'Real data',
  long: 'Long names',
  sixty: 'Sixty records',
  none: 'No records',
}

export type Choice = keyof typeof choices

/** The properties by which an element shows what was chosen; none for the story’s own records. */
export function chosenRecords({ collection, takesOne }: Listed, choice: Choice = 'real'): object {
  if (choice === 'real') return {}
  const records = { long: withLongNames, sixty, none: () => [] }[choice](collection)
  return takesOne ? { record: records[0] } : { records }
}

type Fields = Record<string, unknown>

const programs: Record<CollectionName, readonly object[]>[] = [lakeside, ridgeport, glenmore]

/** What three invented programs hold: between them, their records use every field. */
export const samples = (collection: CollectionName): Fields[] =>
  programs.flatMap((program) => program[collection].map((record) => rewritten(record, {}) as Fields))

/** Sixty records of a collection: the same ones again and again, with numbers and other people’s names. */
export function sixty(collection: CollectionName): object[] {
  // Sixty years would tell nothing of a year with sixty residents.
  if (collection === 'rosters') return [roster]
  const records = samples(collection)
  return many(60, (number) => {
    const copy = Math.ceil(number / records.length)
    const record = records[(number - 1) % records.length]!
    return copy === 1 ? record : numbered(record, collection, number, copy)
  })
}

/** A collection’s records with names of sixty characters and more. */
export const withLongNames = (collection: CollectionName): object[] =>
  samples(collection).map((record) => rewritten(record, { person: () => longPersonName, name: lengthened }) as object)

// A question ends as one.
const lengthened = (name: string) =>
  name.replace(/\??$/, ' of the Combined Department of Medicine and Community Health$&')

function numbered(record: Fields, collection: CollectionName, number: number, copy: number): Fields {
  const people = rewritten(record, { person: () => nameOf(number), reference: collection, copy }) as Fields
  const [field] = ['name', 'title', 'question'].filter((name) => typeof record[name] === 'string')
  return { ...people, id: `${record.id}-${copy}`, ...(field && { [field]: `${record[field]} ${copy}` }) }
}

interface Changes {
  /** Gives a person another name. */
  person?: () => object
  /** Gives anything else another name. */
  name?: (name: string) => string
  /** References to this collection lead to copies. */
  reference?: CollectionName
  copy?: number
}

const isName = (field: string) => /^(name|title|question|institution|specialty)$/.test(field)

/** `value` with other names in all that it holds, and drawings in place of pictures, which stand beside feeds. */
function rewritten(value: unknown, changes: Changes): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, changes))
  if (typeof value !== 'object' || value === null) return value
  if ('family' in value) return changes.person?.() ?? value
  if ('src' in value && 'sizes' in value) return { ...value, ...drawing }
  const { name, reference, copy } = changes
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      if (field === 'sources') return [field, inner]
      if (name && isName(field) && typeof inner === 'string') return [field, name(inner)]
      if (field === 'id' && 'collection' in value && value.collection === reference) return [field, `${inner}-${copy}`]
      return [field, rewritten(inner, changes)]
    }),
  )
}
