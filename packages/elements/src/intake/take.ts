/** Takes records in: reads feeds, leaves out what is no record, and says so. Loaded after the elements themselves. */
import type { Records } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { newestDate } from '../as-of.js'
import { mismatch } from '../check.js'
import { HsErrorEvent } from '../hs-error-event.js'
import { html } from '../html.js'
import { shapes, type ShownCollection } from '../shapes.js'
import { keepDepartment } from '../department.js'
import { Gone, type Read, type Redirects } from './feed.js'
import { readFeeds } from './feeds.js'
import { keep } from './kept.js'
import { failed, gone, missing, partial, stale } from './states.js'
import { onMore, sweep } from './withdrawn.js'

/** What is to be taken in, and for whom. */
export interface Offer<Name extends ShownCollection> {
  /** Records, or addresses of feeds relative to the page; `#id` at the end of one chooses a record. */
  found: unknown
  collection: Name
  /** Collections of which it may be as well. */
  others: readonly Name[] | undefined
  language: string
  /** When what is inside the tag was true, where that is known. */
  asOf: string | undefined
  /** Ends when nobody waits any more. */
  signal: AbortSignal
  /** What they must withstand as well. */
  draw: ((record: Records[Name]) => unknown) | undefined
  /** Asks once more. */
  again(): void
}

/** What was found right, and what there is to say of the rest. */
export interface Taken<Record> {
  /** The right records; undefined where there is nothing but problems. */
  records: Record[] | undefined
  problems: readonly string[]
  /** What visitors are told: in place of the records, or after them. */
  note: TemplateResult | undefined
  /** Whether not even the content inside the tag may be shown. */
  isGone: boolean
  /** The feed's address, to which pictures are relative. */
  base?: string
  redirects: Redirects
  /** Tells the page and the console, if there are problems. */
  tell(element: Element): void
}

export { dress, waiting } from './states.js'

/** Reads and checks what is offered. */
export async function take<Name extends ShownCollection>(offer: Offer<Name>): Promise<Taken<Records[Name]>> {
  const { found, collection, others = [], language, asOf = '', signal, draw, again } = offer
  const collections = [collection, ...others]
  const problems: string[] = []
  const tell = (element: Element) => tellOf(problems, element)
  let redirects: Redirects = {}
  try {
    for (const name of collections) if (!(name in shapes)) throw Error(`collection="${name ?? ''}" names no collection`)
    const read = typeof found === 'string' ? await readFeeds({ src: found, collections, signal }) : undefined
    const { feeds = [], problems: missed = [] } = read ?? {}
    const old = feeds.flatMap(({ since = [] }) => since)
    problems.push(...missed, ...feeds.flatMap(({ problem = [] }) => problem))
    const offered = read
      ? read.feeds.flatMap((feed) => recordsOf(feed, read.isOne))
      : (found as unknown[]).map((record, at): Offered => ({ record, name: `record ${at + 1}` }))
    redirects = Object.assign({}, ...feeds.map((feed) => feed.redirects))
    const right = offered.filter(({ record, name, collection = collectionOf(record, collections) }) => {
      const wrong = mismatch(record, shapes[collection], name) ?? failure(draw, record as Records[Name], name)
      if (wrong) problems.push(wrong)
      return !wrong
    })
    const records = right.map(({ record }) => record as Records[Name])
    for (const [at, { department }] of right.entries()) if (department) keepDepartment(records[at]!, department)
    // What cannot be drawn although each record can would only fail again.
    if (draw && !problems.length) problems.push('the records cannot be shown together')
    if (!problems.length) for (const { address, text } of feeds) keep(address, text)
    const left = offered.length - records.length
    // What is inside the tag may be newer than what was read last.
    const isOlder = old.length > 0 && old.length === feeds.length && newestDate(records) <= asOf
    if (!isOlder && (!problems.length || (records.length && (left || missed.length || old.length)))) {
      if (old.length) onMore(again, signal)
      const note = html`${left ? partial(language, left) : nothing}${missed.length ? missing(language, again) : nothing}${
        old.length ? stale(language, Math.min(...old), again) : nothing
      }`
      const base = feeds[0]?.address
      return { records, problems, note, isGone: false, redirects, tell, ...(base && { base }) }
    }
  } catch (error) {
    problems.push((error as Error).message)
    if (error instanceof Gone)
      return { records: undefined, problems, note: gone(language), isGone: true, redirects, tell }
  } finally {
    sweep()
  }
  const note = failed(language, typeof found === 'string' ? again : undefined)
  return { records: undefined, problems, note, isGone: false, redirects, tell }
}

/** A record as it is offered, with the name that it has in problems. */
interface Offered {
  record: unknown
  name: string
  collection?: ShownCollection
  department?: string
}

const recordsOf = ({ records, address, collection, department }: Read, isOne: boolean): Offered[] =>
  records.map((record, at) => ({
    record,
    name: isOne ? `record ${at + 1}` : `${address} record ${at + 1}`,
    collection,
    department,
  }))

/** The collection whose fields a record has; the first one where it has no other's. */
function collectionOf<Name extends ShownCollection>(record: unknown, collections: readonly Name[]): Name {
  if (collections.length === 1) return collections[0]!
  const isIts = (name: Name) => Object.keys(shapes[name]).every((key) => /\W/.test(key) || key in Object(record))
  return collections.find(isIts) ?? collections[0]!
}

function failure<Record>(
  draw: ((record: Record) => unknown) | undefined,
  record: Record,
  name: string,
): string | undefined {
  try {
    draw?.(record)
    return undefined
  } catch (error) {
    return `${name} cannot be shown (${(error as Error).message})`
  }
}

function tellOf(problems: readonly string[], element: Element): void {
  if (!problems.length) return
  console.warn(`<${element.localName}>: ${problems.join('; ')}.`)
  element.dispatchEvent(new HsErrorEvent(problems))
}
