/** Finds which fields of a record changed, and how. */
import type { Fields } from '../entry.js'
import { fieldName, type Path } from '../finding.js'

/** A value before and after; one of them is missing where a field or an item came or went. */
export interface FieldChange {
  field: string
  was?: unknown
  now?: unknown
}

export function compareFields(before: Fields, after: Fields): FieldChange[] {
  return [...differences(before, after, [])]
}

function* differences(was: unknown, now: unknown, at: Path): Generator<FieldChange> {
  if (isSame(was, now)) return
  if (isFields(was) && isFields(now)) {
    for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
      if (name !== 'id') yield* differences(was[name], now[name], [...at, name])
    }
  } else if (Array.isArray(was) && Array.isArray(now)) {
    yield* itemDifferences(was, now, at)
  } else {
    yield { field: fieldName(at), ...(was !== undefined && { was }), ...(now !== undefined && { now }) }
  }
}

/** Items that are in both lists are the same wherever they stand; of the others, those of the same rank became each other. */
function* itemDifferences(was: readonly unknown[], now: readonly unknown[], at: Path): Generator<FieldChange> {
  const gone = was.filter((item) => !now.some((other) => isSame(item, other)))
  const come = now.filter((item) => !was.some((other) => isSame(item, other)))
  if (gone.length === 0 && come.length === 0) yield { field: fieldName(at), was, now }
  for (let rank = 0; rank < Math.max(gone.length, come.length); rank++) {
    const [before, after] = [gone[rank], come[rank]]
    const place = [...at, after === undefined ? was.indexOf(before) : now.indexOf(after)]
    if (isFields(before) && isFields(after)) yield* differences(before, after, place)
    else
      yield {
        field: fieldName(at),
        ...(rank < gone.length && { was: before }),
        ...(rank < come.length && { now: after }),
      }
  }
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
