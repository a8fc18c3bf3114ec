/** Finds what is wrong with a record, so that no data makes an element throw. */
import type { Shape } from '@housestaff/schema/shapes'

/** The first place at which `value` is not of `shape`, in words; nothing when it fits. */
export function mismatch(value: unknown, shape: Shape, path = 'record'): string | undefined {
  const fault = faultOf(value, shape)
  return fault && path + fault
}

/** What follows the name of the thing: `.awards[2].year is not a number`. No word is put together while all is right. */
function faultOf(value: unknown, shape: Shape): string | undefined {
  if (typeof shape === 'string') return typeof value === shape ? undefined : ` is not a ${shape}`
  if (typeof value !== 'object' || value === null) return ' has no fields'
  if (Array.isArray(shape)) return listFault(value, shape[0])
  for (const { name, inner, isOptional, isChoice } of fieldsOf(shape)) {
    const found = (value as Record<string, unknown>)[name]
    if (found === undefined && isOptional) continue
    const fault = isChoice ? choiceFault(value, found, inner) : faultOf(found, inner)
    if (fault) return isChoice ? fault : `.${name}${fault}`
  }
  return undefined
}

function listFault(value: unknown, shape: Shape): string | undefined {
  if (!Array.isArray(value)) return ' is not a list'
  for (const [at, item] of value.entries()) {
    const fault = faultOf(item, shape)
    if (fault) return `[${at + 1}]${fault}`
  }
  return undefined
}

function choiceFault(value: object, form: unknown, shapes: Shape): string | undefined {
  // Not by key: every object has a `toString`, which is no form.
  const shape = Object.entries(shapes).find(([known]) => known === form)?.[1]
  return shape ? faultOf(value, shape) : ' has no form that is known here'
}

interface Field {
  name: string
  inner: Shape
  isOptional: boolean
  isChoice: boolean
}

const known = new WeakMap<object, Field[]>()

/** The fields of a shape, read once for its thousands of records. */
function fieldsOf(shape: object): Field[] {
  const fields =
    known.get(shape) ??
    Object.entries(shape).map(([key, inner]): Field => {
      const [isChoice, isOptional] = [key[0] === '|', key.endsWith('?')]
      return { name: key.replace(/^\||\?$/g, ''), inner, isOptional, isChoice }
    })
  known.set(shape, fields)
  return fields
}
