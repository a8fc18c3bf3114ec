/** Takes records in: fetches feeds once per page, leaves out what is no record, and says so. Loaded only when needed. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import * as shapes from '@housestaff/schema/shapes'
import { mismatch } from './check.js'
import { HsErrorEvent } from './hs-error-event.js'

// Text and not records: another copy of this code must be able to read what this one fetched.
const shared = globalThis as { [key: symbol]: Map<string, Promise<string>> | undefined }
const fetched = (shared[Symbol.for('housestaff.feeds')] ??= new Map())

/**
 * What `found` holds of `collection`: a feed's address relative to the page (`#id` at its end chooses one record), or records that
 * must also withstand `draw`. What is left out is told by `element`. Undefined when nothing is right.
 */
export async function take<Name extends CollectionName>(
  element: Element,
  collection: Name,
  found: unknown,
  draw?: (record: Records[Name]) => unknown,
): Promise<Records[Name][] | undefined> {
  const problems: string[] = []
  let records: Records[Name][] = []
  try {
    const offered = draw ? [found].flat() : await readFeed(found as string, collection)
    records = offered.filter((record, at): record is Records[Name] => {
      const name = `record ${at + 1}`
      const wrong = mismatch(record, shapes[collection], name) ?? failure(draw, record as Records[Name], name)
      if (wrong) problems.push(wrong)
      return !wrong
    })
  } catch (error) {
    problems.push((error as Error).message)
  }
  if (problems.length) report(element, problems)
  // What cannot be drawn although each record can would only fail again.
  const isBetter = problems.length ? records.length > 0 : !draw
  return isBetter ? records : undefined
}

async function readFeed(src: string, collection: CollectionName): Promise<unknown[]> {
  const { href, hash } = new URL(src, document.baseURI)
  const address = href.replace(hash, '')
  const feed = parse(await textAt(address), address)
  if (feed?.collection !== collection || !Array.isArray(feed.records))
    throw Error(`${address} is no feed of ${collection}`)
  if (feed.schema !== 1) throw Error(`${address} needs a newer version of these elements`)
  return hash ? feed.records.filter((record: { id?: unknown }) => record?.id === hash.slice(1)) : feed.records
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

function report(element: Element, problems: string[]): void {
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
