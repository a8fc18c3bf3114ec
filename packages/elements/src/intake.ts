/** Takes records in: fetches feeds once per page, leaves out what is no record, and says so. Loaded after the elements themselves. */
import type { Records } from '@housestaff/schema/records'
import { mismatch } from './check.js'
import { HsErrorEvent } from './hs-error-event.js'
import { shapes, type ShownCollection } from './shapes.js'

// Text and not records: another copy of this code must be able to read what this one fetched.
const shared = globalThis as { [key: symbol]: Map<string, Promise<string>> | undefined }
const fetched = (shared[Symbol.for('housestaff.feeds')] ??= new Map())

/** What was found right, and how to tell of the rest. */
export interface Taken<Record> {
  /** The right records; undefined where there is nothing but problems. */
  records: Record[] | undefined
  problems: readonly string[]
  /** Tells the page and the console, if there are problems. */
  tell(element: Element): void
}

/**
 * Checks records of `collection`: those given, or those of the feed at an address relative to the page (`#id` at its end chooses
 * one). With `draw`, they must withstand it as well.
 */
export async function take<Name extends ShownCollection>(
  found: unknown,
  collection: Name,
  draw?: (record: Records[Name]) => unknown,
): Promise<Taken<Records[Name]>> {
  const problems: string[] = []
  let offered: unknown[] = []
  let records: Records[Name][] = []
  try {
    offered = typeof found === 'string' ? await readFeed(found, collection) : (found as unknown[])
    records = offered.filter((record, at): record is Records[Name] => {
      const name = `record ${at + 1}`
      const wrong = mismatch(record, shapes[collection], name) ?? failure(draw, record as Records[Name], name)
      if (wrong) problems.push(wrong)
      return !wrong
    })
    // What cannot be drawn although each record can would only fail again.
    if (draw && !problems.length) problems.push('the records cannot be shown together')
  } catch (error) {
    problems.push((error as Error).message)
  }
  const isBetter = !problems.length || (records.length > 0 && records.length < offered.length)
  return { records: isBetter ? records : undefined, problems, tell: (element) => tell(element, problems) }
}

async function readFeed(src: string, collection: ShownCollection): Promise<unknown[]> {
  const { href, hash } = new URL(src, document.baseURI)
  const address = href.replace(hash, '')
  const feed = parse(await textAt(address), address)
  if (feed?.collection !== collection || !Array.isArray(feed.records))
    throw Error(`${address} is no feed of ${collection}`)
  if (feed.schema !== 1) throw Error(`${address} needs a newer version of these elements`)
  if (!hash) return feed.records
  const chosen = feed.records.filter((record: { id?: unknown }) => record?.id === hash.slice(1))
  if (!chosen.length) throw Error(`${address} has no record ${hash.slice(1)}`)
  return chosen
}

function parse(text: string, address: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw Error(`${address} is not JSON`)
  }
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

function tell(element: Element, problems: string[]): void {
  if (!problems.length) return
  console.warn(`<${element.localName}>: ${problems.join('; ')}.`)
  element.dispatchEvent(new HsErrorEvent(problems))
}

function textAt(address: string): Promise<string> {
  const text = fetched.get(address) ?? fetchText(address)
  fetched.set(address, text)
  text.catch(() => fetched.delete(address))
  return text
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw Error(`${address} answered ${response.status}`)
  return response.text()
}
