/** Parts a cell that holds several values, and puts them together again. */
import type { JsonSchema } from '@housestaff/schema'
import { choicesOf } from './columns.js'

/** The values in a cell: on lines of their own, or parted by semicolons, or by commas where no value can hold one. */
export function splitList(text: string, items: JsonSchema): string[] {
  const parts = text.includes('\n')
    ? text.split('\n')
    : text.split(text.includes(';') || !commaParts(text, items) ? ';' : ',')
  return parts.map((part) => withoutPoints(part.trim(), items)).filter((part) => part !== '')
}

function commaParts(text: string, { refersTo, type, pattern, ...items }: JsonSchema): boolean {
  if (refersTo) return text.split(',').every((part) => /^[a-z\d-]+$/.test(part.trim()))
  if (choicesOf(items).length > 0 || type === 'integer' || type === 'number') return true
  return typeof pattern === 'string' && !new RegExp(pattern).test('a,b')
}

/** `Ph.D.` is PhD, where points are not allowed but letters alone are. */
function withoutPoints(part: string, { pattern, refersTo }: JsonSchema): string {
  if (typeof pattern !== 'string' || refersTo) return part
  const form = new RegExp(pattern)
  const bare = part.replaceAll('.', '')
  return !form.test(part) && form.test(bare) ? bare : part
}

/** The cell for several values, so that `splitList` gives them back; nothing where it would not. */
export function joinList(values: readonly string[], items: JsonSchema): string | undefined {
  const text = values.join('; ')
  const back = splitList(text, items)
  const isSame = back.length === values.length && back.every((value, at) => value === values[at])
  return isSame && values.length > 0 && !/^[[{]/.test(text) ? text : undefined
}
