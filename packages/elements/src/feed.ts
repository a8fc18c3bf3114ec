/** Feeds: fetched once per page, however many elements or copies of this code ask for them, and checked. */
import * as shapes from '@housestaff/schema/shapes'
import type { CollectionName } from '@housestaff/schema/records'
import { mismatch } from './check.js'

// Text and not records: another copy must be able to read what this one fetched.
const shared = globalThis as { [key: symbol]: Map<string, Promise<string>> | undefined }
const fetched = (shared[Symbol.for('housestaff.feeds')] ??= new Map())

/**
 * The records at `src`, a feed's address relative to the page (`#id` at its end chooses one), and what is wrong with those left
 * out. Throws, in plain words, where there is no such feed.
 */
export async function readFeed(src: string, collection: CollectionName) {
  const { href, hash } = new URL(src, document.baseURI)
  const address = href.replace(hash, '')
  const feed = JSON.parse(await textAt(address))
  if (feed?.collection !== collection || !Array.isArray(feed.records)) throw Error(`${address} is no feed of ${collection}`)
  if (feed.schema !== 1) throw Error(`${address} needs a newer version of these elements`)
  const chosen = hash ? feed.records.filter(({ id }: { id: unknown }) => id === hash.slice(1)) : feed.records
  return check(chosen, collection)
}

function check(found: unknown[], collection: CollectionName) {
  const problems: string[] = []
  const records = found.filter((record, at) => {
    const wrong = mismatch(record, shapes[collection], `record ${at + 1}`)
    if (wrong) problems.push(wrong)
    return !wrong
  })
  return { records, problems }
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
