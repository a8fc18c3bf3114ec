/**
 * The plain values that records are made of. Content arrives as text; each value reads its own text, so none is changed unseen.
 * Readers name what an author may write; whatever else arrives, they hand on to be refused.
 */
import * as z from 'zod'

const numberText = /^-?(0|[1-9]\d*)(\.\d+)?$/
const truths: Record<string, boolean> = { true: true, false: false, yes: true, no: false }

/** Some words: at least one character that is not a space. */
export const text = () => z.string().trim().min(1, 'expected some text, found nothing. Write it, or remove the line.')

/** A decimal number. `40` is one; `1e3` and `02114` are not, and stay the text they are. */
export const number = () =>
  z.preprocess(readNumber, z.number({ error: ({ input }) => `expected a number${limit(input)}` }))

/** A whole number, zero or more. */
export const count = () =>
  z.preprocess(
    readNumber,
    z.int({ error: ({ input }) => `expected a whole number${limit(input)}` }).nonnegative('expected zero or more'),
  )

/** A year of four digits, such as 1989. */
export const year = () =>
  z.preprocess(
    (found: string | number) => (typeof found === 'string' && /^\d{4}$/.test(found) ? Number(found) : found),
    z.int('expected a year of four digits such as 1989').min(1000).max(2999),
  )

/** Yes or no. */
export const flag = () =>
  z.preprocess(
    (found: string | boolean) => (typeof found === 'string' ? (truths[found.toLowerCase()] ?? found) : found),
    z.boolean('expected yes or no'),
  )

function readNumber(found: string | number): unknown {
  return typeof found === 'string' && numberText.test(found) && !isTooLong(found) ? Number(found) : found
}

/** A number holds fifteen digits exactly; of longer ones it would keep others than were written. */
const isTooLong = (found: string) => found.replaceAll(/^-?0?\.?0*|\D/g, '').length > 15

const limit = (found: unknown) =>
  typeof found === 'string' && numberText.test(found) && isTooLong(found) ? ' of at most 15 digits' : ''
