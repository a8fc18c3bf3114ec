/** Reads a feed, and refuses what is none. */
import type { ShownCollection } from '../shapes.js'
import { textAt } from './shared-text.js'

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
  records: unknown[]
  /** Its address, to which pictures are relative. */
  address: string
  /** Ids that changed: `programs/old-id`, with the new id. */
  redirects: Redirects
}

export type Redirects = Readonly<Record<string, string>>

/** The feed is right and the record is not in it: removed or taken down, so that no older copy of it may be shown either. */
export class Gone extends Error {}

/** The records of a feed. Throws, in words, where it cannot be had or is no feed of the collections. */
export async function readFeed({ src, collections, signal }: Asked): Promise<Read> {
  const { href, hash } = new URL(src, document.baseURI)
  const address = href.replace(hash, '')
  const feed = parse(await textAt(address, signal), address)
  if (!collections.includes(feed?.collection) || !Array.isArray(feed.records))
    throw Error(`${address} is no feed of ${collections.join(' or ')}`)
  if (feed.schema !== 1) throw Error(`${address} needs a newer version of these elements`)
  const { collection, records, redirects = {} } = feed
  if (!hash) return { collection, records, address, redirects }
  const asked = hash.slice(1)
  const id = redirects?.[`${collection}/${asked}`] ?? asked
  const chosen = records.filter((record: { id?: unknown }) => record?.id === id)
  if (chosen.length) return { collection, records: chosen, address, redirects }
  throw new Gone(`${address} has no record ${asked}`)
}

function parse(text: string, address: string) {
  try {
    return JSON.parse(text)
  } catch {
    throw Error(`${address} is not JSON`)
  }
}
