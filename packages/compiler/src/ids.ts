/** Ids, those that records had before among them: each names one record, in content and in code. */
import { collectionNames } from '@housestaff/schema'
import { exportName } from './emit/names.js'
import { placeOf, type Fields } from './entry.js'
import { fieldName, type Finding, type Path } from './finding.js'
import { memory } from './remember.js'
import type { Checked } from './validate.js'

/** An id that a record has, or had. */
interface Claim {
  record: Checked
  id: string
  at: Path
  /** The id in code. What was taken down has no name there. */
  name: string | undefined
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
  const taken = new Map(collectionNames.map((name) => [name, { ids: emptyClaims(), names: emptyClaims() }]))
  const findings: Finding[] = []
  for (const record of checked) {
    const { ids, names } = taken.get(record.collection)!
    for (const claim of claims(
      record,
      () => [],
      () => claimsOf(record),
    )) {
      const first = takeFrom(ids, claim.id, claim)
      const namesake = claim.name === undefined ? undefined : takeFrom(names, claim.name, claim)
      const other = first ?? namesake
      if (!other) continue
      const finding = { place: placeOf(record.entry, claim.at), field: fieldName(claim.at) }
      const message = first ? sameId(claim, other) : sameName(claim, other)
      findings.push({ ...finding, message, other: placeOf(other.record.entry, other.at) })
    }
  }
  return findings
}

const emptyClaims = () => new Map<string, Claim>()
const claims = memory<Checked, Claim[]>()

function claimsOf(record: Checked): Claim[] {
  const { id, collection, visibility, fields } = record
  if (id === undefined) return []
  const claim = (id: string, at: Path): Claim => {
    return { record, id, at, name: visibility === 'withdrawn' ? undefined : exportName(id, collection) }
  }
  return [claim(id, ['id']), ...formerIdsOf(fields).map((former, index) => claim(former, ['formerIds', index]))]
}

/** Who was first to take `key`; nobody, and then it is `claim`. */
function takeFrom(taken: Map<string, Claim>, key: string, claim: Claim): Claim | undefined {
  const first = taken.get(key)
  if (!first) taken.set(key, claim)
  return first
}

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
