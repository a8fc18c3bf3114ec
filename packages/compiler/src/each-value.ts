/** Visits the values at a path of a record. */
import type { Path } from './finding.js'

/** Calls `visit` with every value at `path` and its place. `*` stands for every item of a list. */
export function eachValue(
  value: unknown,
  path: readonly string[],
  visit: (found: unknown, at: Path) => void,
  at: Path = [],
): void {
  const step = path[at.length]
  if (step === undefined) {
    visit(value, at)
  } else if (step === '*') {
    if (Array.isArray(value)) value.forEach((item, index) => eachValue(item, path, visit, [...at, index]))
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    eachValue((value as Record<string, unknown>)[step], path, visit, [...at, step])
  }
}
