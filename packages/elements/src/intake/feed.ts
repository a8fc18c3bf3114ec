/** Reads a feed, and refuses what is none. */
import { mismatch } from '../check.js'
import { shapes, type ShownCollection } from '../shapes.js'
import { kept } from './kept.js'
import { textAt } from './shared-text.js'
import { remember, rest } from './withdrawn.js'

/** What is asked of a feed: all its records, or the one whose id stands behind `#` in its address. */
export interface Asked {
  src: string
  /** The collections of which it may be. */
  collections: readonly ShownCollection[]
  signal: AbortSignal
}

/** A feed that was read. Nothing is known yet of what its records are. */
export interface Read {
  collection: ShownCollection
  department: string
  records: unknown[]
  /** Its address, to which pictures are relative. */
  address: string
  /** Ids that changed: `programs/old-id`, with the new id. */
  redirects: Redirects
  /** What it was read from. */
  text: string
  /** Why it is what was read last, and when that was; where it is new, neither. */
  problem?: string
  since?: number
}

export type Redirects = Readonly<Record<string, string>>

/** The feed is right and the record is not in it: removed or taken down, so that no older copy of it may be shown either. */
export class Gone extends Error {}

/** The records of a feed, or else those that it had when it was read last. Throws, in words, where there are neither. */
export async function readFeed({ src, collections, signal }: Asked): Promise<Read> {
  const { href, hash } = new URL(src, document.baseURI)
  const place = { address: href.replace(hash, ''), hash, collections }
  const { address } = place
  try {
    const read = readText(await textAt(address, signal), place)
    return (isWrong(read) && readKept(`${address} has no record that is right`, place)) || read
  } catch (error) {
    const { message } = error as Error
    const last = !(error instanceof Gone) && !signal.aborted && readKept(message, place)
    if (last) return last
    throw error
  }
}

interface Place extends Pick<Asked, 'collections'> {
  address: string
  /** `#` and the id of the record that is asked for, if one is. */
  hash: string
}

/** What was read last, in place of what cannot be had because of `problem`. */
function readKept(problem: string, place: Place): Read | undefined {
  const last = kept(place.address)
  try {
    return last && { ...readText(last.text, place, true), problem, since: last.since }
  } catch (error) {
    if (error instanceof Gone) throw error
    return undefined
  }
}

const isWrong = ({ records, collection }: Read) =>
  records.length > 0 && records.every((record) => mismatch(record, shapes[collection]))

function readText(text: string, { address, hash, collections }: Place, isKept = false): Read {
  const feed = parse(text, address)
  if (!collections.includes(feed?.collection) || !Array.isArray(feed.records))
    throw Error(`${address} is no feed of ${collections.join(' or ')}`)
  if (feed.schema !== 1) throw Error(`${address} needs a newer version of these elements`)
  remember(feed.withdrawn)
  const { collection, department = '', redirects = {}, marks } = feed
  const records = isKept ? (rest(feed.records, marks, collection) as unknown[]) : feed.records
  const read = { collection, department: `${department}`, address, redirects, text }
  if (!hash) return { ...read, records }
  const asked = hash.slice(1)
  const id = redirects?.[`${collection}/${asked}`] ?? asked
  const chosen = records.filter((record: unknown) => (record as { id?: unknown } | null)?.id === id)
  if (chosen.length) return { ...read, records: chosen }
  throw new Gone(`${address} has no record ${asked}`)
}

function parse(text: string, address: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw Error(`${address} is not JSON`)
  }
}
