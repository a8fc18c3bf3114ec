/** Finds what to write instead, where a wrong value can mean one thing only. */
import type { JsonSchema } from '@housestaff/schema'
import { kebab } from '../kebab.js'
import { quote, scalar } from '../yaml/quote.js'

/** The value as its schema would take it, in YAML, or nothing where that is a guess. */
export function cureFor(found: unknown, schema: JsonSchema | undefined): string | undefined {
  if (schema?.type === 'string' && !schema.refersTo) {
    const sentence = sentenceOf(found)
    if (sentence !== undefined) return sentence
  }
  if (typeof found !== 'string' || !schema) return undefined
  if (schema.type === 'number' || schema.type === 'integer') {
    const number = numberOf(found)
    return Number(number) >= Number(schema.minimum ?? -Infinity) ? number : undefined
  }
  if (schema.type === 'array') return listOf(found, schema.items)
  const { pattern } = schema
  if (typeof pattern !== 'string' || schema.refersTo) return undefined
  const form = new RegExp(pattern)
  const rewritten = rewritings
    .map((rewrite) => rewrite(found))
    .find((text) => text !== undefined && text !== found && form.test(text))
  return rewritten === undefined ? undefined : scalar(rewritten)
}

/** Ways in which the same thing is often written, the surest first. */
const rewritings: ((found: string) => string | undefined)[] = [
  (found) => found.trim(),
  (found) => (mayBeTwoYears(found) ? undefined : found.replaceAll('/', '-')),
  (found) => /^(\d\d)\/(\d{4})$/.exec(found)?.slice(1).reverse().join('-'),
  (found) => monthAndYear(found),
  (found) => /^https:\/\/[^/]+\/(?:.*\/)?(\w+)$/.exec(found)?.[1],
  // A point between figures may divide as in 2019.07.14, or stand for a part as in 1.5, but never for nothing.
  (found) => found.replaceAll(/(?<=\d)\.(?=\d)/g, '-').replaceAll('.', ''),
  (found) => found.toUpperCase(),
  (found) => (found.includes('/') ? undefined : kebab(found)),
]

/** `2011/12` may be a month, and two years as well. */
function mayBeTwoYears(found: string): boolean {
  const [, first, second] = /^\d\d(\d\d)\/(\d\d)$/.exec(found) ?? []
  return first !== undefined && second !== undefined && second > first
}

/** `40 %` and `forty` are 40. */
function numberOf(found: string): string | undefined {
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(found)
  if (percent) return percent[1]
  const [tens, ones] = found.toLowerCase().split('-')
  const small = smallNumbers.indexOf(tens!)
  if (small !== -1 && ones === undefined) return String(small)
  const whole = tensNames.indexOf(tens!)
  const rest = ones === undefined ? 0 : smallNumbers.indexOf(ones)
  return whole === -1 || rest === -1 || rest > 9 ? undefined : String((whole + 2) * 10 + rest)
}

/** `MD, PhD` is [MD, PhD], in a list of texts. */
function listOf(found: string, items: JsonSchema | undefined): string | undefined {
  if (items?.type !== 'string' || items.refersTo || !/^[\w .,'-]+$/.test(found) || found.startsWith('-'))
    return undefined
  return `[${found}]`
}

/** A text with a colon in it, which YAML took for a field. */
function sentenceOf(found: unknown): string | undefined {
  const [field, ...others] =
    typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.entries(found) : []
  return field && others.length === 0 && typeof field[1] === 'string' ? quote(`${field[0]}: ${field[1]}`) : undefined
}

function monthAndYear(found: string): string | undefined {
  const parts = /^([a-z]{3,})\.? (\d{4})$/i.exec(found)
  const month = parts ? months.findIndex((name) => name.startsWith(parts[1]!.toLowerCase())) : -1
  return month === -1 ? undefined : `${parts![2]}-${String(month + 1).padStart(2, '0')}`
}

const smallNumbers = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tensNames = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const months = 'january february march april may june july august september october november december'.split(' ')
