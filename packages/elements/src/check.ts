/** Finds what is wrong with a record, so that no data makes an element throw. */
import type { Shape } from '@housestaff/schema/shapes'

/** The first place at which `value` is not of `shape`, in words; nothing when it fits. */
export function mismatch(value: unknown, shape: Shape, path = 'record'): string | undefined {
  if (typeof shape === 'string') return typeof value === shape ? undefined : `${path} is not a ${shape}`
  if (typeof value !== 'object' || value === null) return `${path} has no fields`
  if (Array.isArray(shape)) return listMismatch(value, shape[0], path)
  for (const [key, inner] of Object.entries(shape)) {
    const name = key.replace(/^\||\?$/g, '')
    const found = (value as Record<string, unknown>)[name]
    const wrong =
      key[0] === '|' ? choiceMismatch(value, found, inner, path) : fieldMismatch(key, found, inner, `${path}.${name}`)
    if (wrong) return wrong
  }
  return undefined
}

function fieldMismatch(key: string, found: unknown, shape: Shape, path: string): string | undefined {
  return found === undefined && key.endsWith('?') ? undefined : mismatch(found, shape, path)
}

function listMismatch(value: unknown, shape: Shape, path: string): string | undefined {
  if (!Array.isArray(value)) return `${path} is not a list`
  for (const [at, item] of value.entries()) {
    const wrong = mismatch(item, shape, `${path}[${at + 1}]`)
    if (wrong) return wrong
  }
  return undefined
}

function choiceMismatch(value: object, form: unknown, shapes: Shape, path: string): string | undefined {
  // Not by key: every object has a `toString`, which is no form.
  const shape = Object.entries(shapes).find(([known]) => known === form)?.[1]
  return shape ? mismatch(value, shape, path) : `${path} has no form that is known here`
}
