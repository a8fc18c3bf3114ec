/** Finds what a person would call a record. */
import type { Published } from '../publish.js'

/** The record's name or title, that of the first record it refers to in want of one, or its id. */
export function titleOf(record: Published): string {
  return ownTitle(record) ?? borrowedTitle(record) ?? record.id
}

function ownTitle({ name, title }: Record<string, unknown>): string | undefined {
  if (typeof name === 'object' && name !== null) return personName(name as Record<string, string>)
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

function personName({ given, middle, particle, family, suffix }: Record<string, string>): string {
  return [given, middle, particle, family, suffix].filter((part) => part !== undefined).join(' ')
}
