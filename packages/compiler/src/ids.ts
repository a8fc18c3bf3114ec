/** Ids, those that records had before among them: each names one record, in content and in code. */
import type { CollectionName } from '@housestaff/schema'
import { exportName } from './emit/names.js'
import { placeOf, type Fields } from './entry.js'
import { fieldName, type Finding, type Path } from './finding.js'
import type { Checked } from './validate.js'

/** An id that a record has, or had. */
interface Claim {
  record: Checked
  id: string
  at: Path
}

/** The ids that a record had before. */
export const formerIdsOf = ({ formerIds }: Fields): string[] =>
  Array.isArray(formerIds) ? formerIds.filter((id) => typeof id === 'string') : []

/** What the record that once had `id` is called now. */
export function renamed(id: string, records: ReadonlyMap<string, Checked>): string | undefined {
  return [...records].find(([, { fields }]) => formerIdsOf(fields).includes(id))?.[0]
}

/** Tells which ids, or names in code, two records would have. */
export function twiceTaken(checked: readonly Checked[]): Finding[] {
  const ids = new Map<string, Claim>()
  const names = new Map<string, Claim>()
  return checked.flatMap(claimsOf).flatMap((claim) => {
    const { record, id } = claim
    const { collection, visibility } = record
    const first = takeFrom(ids, `${collection}/${id}`, claim)
    // What was taken down has no name in code.
    const namesake = visibility === 'withdrawn' ? undefined : takeFrom(names, nameOf(collection, id), claim)
    const other = first ?? namesake
    if (!other) return []
    const field = fieldName(claim.at)
    const message = first ? sameId(claim, other) : sameName(claim, other)
    const finding = { place: placeOf(record.entry, claim.at), field, message }
    return [{ ...finding, other: placeOf(other.record.entry, other.at) }]
  })
}

function claimsOf(record: Checked): Claim[] {
  if (record.id === undefined) return []
  const former = formerIdsOf(record.fields).map((id, index) => ({ record, id, at: ['formerIds', index] }))
  return [{ record, id: record.id, at: ['id'] }, ...former]
}

/** Who was first to take `key`; nobody, and then it is `claim`. */
function takeFrom(taken: Map<string, Claim>, key: string, claim: Claim): Claim | undefined {
  const first = taken.get(key)
  if (!first) taken.set(key, claim)
  return first
}

const nameOf = (collection: CollectionName, id: string) => `${collection}/${exportName(id, collection)}`

function sameId({ record, id, at }: Claim, other: Claim): Finding['message'] {
  const field = fieldName(at)
  if (record === other.record) return `${field}: ${id} stands here twice, or is the id as it is now. Remove it here.`
  const kind = at[0] === 'id' && other.at[0] === 'id' ? 'already the id' : 'an id, or a former id,'
  const { idFrom } = record.entry
  const remedy =
    idFrom === undefined
      ? 'Give one of them its own'
      : `This one comes from the ${idFrom}; write another in a column Id`
  return (place) => `${field}: ${id} is ${kind} of another record, at ${place}. ${remedy}.`
}

const sameName =
  ({ id, at, record: { collection } }: Claim, other: Claim): Finding['message'] =>
  (place) =>
    `${fieldName(at)}: ${id} and ${other.id}, at ${place}, would both be ${exportName(id, collection)} in code. Choose another id for one of them.`
