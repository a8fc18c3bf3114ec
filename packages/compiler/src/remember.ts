/** Remembers what was made of a thing, for callers who bring the same thing again, as `dev` does after each change. */

/** Makes a value from `key` and what else it depends on; of what is remembered, only when one of these is another thing. */
export type Remember<Key extends object, Value> = (
  key: Key,
  given: () => readonly unknown[],
  make: () => Value,
) => Value

let isRemembering = false

/**
 * Lets the compiler remember from now on what it made of each file, for as long as somebody holds the file: compiling again after a
 * change then takes a fraction of the time. Who compiles once only would pay for it.
 */
export function remember(): void {
  isRemembering = true
}

/** A memory that holds one value for each key, as long as somebody holds the key. */
export function memory<Key extends object, Value>(): Remember<Key, Value> {
  const known = new WeakMap<Key, { given: readonly unknown[]; value: Value }>()
  return (key, given, make) => {
    if (!isRemembering) return make()
    const [old, now] = [known.get(key), given()]
    if (old && isSame(old.given, now)) return old.value
    const value = make()
    known.set(key, { given: now, value })
    return value
  }
}

function isSame(old: readonly unknown[], given: readonly unknown[]): boolean {
  if (old.length !== given.length) return false
  for (let at = 0; at < given.length; at++) if (old[at] !== given[at]) return false
  return true
}
