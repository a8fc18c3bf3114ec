/** Writes fields as YAML, in the manner of people. */
import type { Fields } from '../entry.js'
import { scalar } from './quote.js'

/** A line or more for each field; lists of several fields go below their name, one item to a line. */
export function blockLines(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    isLong(value) ? [`${name}:`, ...value.map((item) => `  - ${flow(item)}`)] : [`${name}: ${flow(value)}`],
  )
}

const isLong = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some((item) => typeof item === 'object') &&
  (value.length > 1 || Object.keys(value[0] as object).length > 1)

/** A value in one line: `{ person: ana-maria-lopez, entered: 2025 }`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalar(String(value))
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${flow(inner)}`)
    .join(', ')} }`
}
