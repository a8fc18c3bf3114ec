/** Finds what a person would call a record. */
import { displayName } from '@housestaff/schema/display'
import type { PersonName } from '@housestaff/schema/records'
import type { Published } from '../publish.js'

/** The record's name or title, that of the first record it refers to in want of one, or its id. */
export function titleOf(record: Published): string {
  return ownTitle(record) ?? borrowedTitle(record) ?? record.id
}

function ownTitle({ name, title }: Record<string, unknown>): string | undefined {
  if (typeof name === 'object' && name !== null) return displayName(name as PersonName)
  return [name, title].find((text) => typeof text === 'string')
}

function borrowedTitle(record: Record<string, unknown>): string | undefined {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value !== 'object' || value === null || key === 'sources' || Array.isArray(value)) continue
    const fields = value as Record<string, unknown>
    const found = 'collection' in fields ? ownTitle(fields) : borrowedTitle(fields)
    if (found !== undefined) return found
  }
  return undefined
}
