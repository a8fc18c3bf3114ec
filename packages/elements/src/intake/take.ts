/** Takes records in: reads feeds, leaves out what is no record, and says so. Loaded after the elements themselves. */
import type { Records } from '@housestaff/schema/records'
import type { TemplateResult } from 'lit'
import { mismatch } from '../check.js'
import { HsErrorEvent } from '../hs-error-event.js'
import { shapes, type ShownCollection } from '../shapes.js'
import { readFeed, Gone, type Redirects } from './feed.js'
import { failed, gone, partial } from './states.js'

/** What is to be taken in, and for whom. */
export interface Offer<Name extends ShownCollection> {
  /** Records, or the address of a feed relative to the page; `#id` at its end chooses one. */
  found: unknown
  collection: Name
  /** Collections of which it may be as well. */
  others: readonly Name[] | undefined
  language: string
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
  const { found, collection, others = [], language, signal, draw, again } = offer
  const collections = [collection, ...others]
  const problems: string[] = []
  const tell = (element: Element) => tellOf(problems, element)
  let redirects: Redirects = {}
  try {
    const feed = typeof found === 'string' ? await readFeed({ src: found, collections, signal }) : undefined
    const offered = feed?.records ?? (found as unknown[])
    redirects = feed?.redirects ?? redirects
    const records = offered.filter((record, at): record is Records[Name] => {
      const name = `record ${at + 1}`
      const shape = shapes[feed?.collection ?? collectionOf(record, collections)]
      const wrong = mismatch(record, shape, name) ?? failure(draw, record as Records[Name], name)
      if (wrong) problems.push(wrong)
      return !wrong
    })
    // What cannot be drawn although each record can would only fail again.
    if (draw && !problems.length) problems.push('the records cannot be shown together')
    const left = offered.length - records.length
    if (!problems.length || (records.length && left)) {
      const note = left ? partial(language, left) : undefined
      return { records, problems, note, isGone: false, redirects, tell, ...(feed && { base: feed.address }) }
    }
  } catch (error) {
    problems.push((error as Error).message)
    if (error instanceof Gone)
      return { records: undefined, problems, note: gone(language), isGone: true, redirects, tell }
  }
  const note = failed(language, typeof found === 'string' ? again : undefined)
  return { records: undefined, problems, note, isGone: false, redirects, tell }
}

/** The collection whose fields a record has; the first one where it has no other's. */
function collectionOf<Name extends ShownCollection>(record: unknown, collections: readonly Name[]): Name {
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
