/** Changes what stands at a path of a record; the record itself stays as it is. */
import type { Fields } from '../entry.js'

/** `value` with those at `path` changed; `undefined` takes a field or an item away, and a list that is emptied goes too. */
export function change(value: unknown, path: readonly string[], to: (found: unknown) => unknown, depth = 0): unknown {
  const step = path[depth]
  if (step === undefined) return to(value)
  if (step === '*') {
    const items = value as unknown[]
    const changed = items.map((item) => change(item, path, to, depth + 1)).filter((item) => item !== undefined)
    return changed.length > 0 || items.length === 0 ? changed : undefined
  }
  const fields = value as Fields
  if (fields[step] === undefined) return fields
  const { [step]: found, ...others } = fields
  const changed = change(found, path, to, depth + 1)
  return changed === undefined ? others : { ...fields, [step]: changed }
}
