/** Reads feeds as they are now, each once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf, shownPath } from '../disk.js'
import { isAddress } from './address.js'
import { textOf, visit } from './visit.js'

/** What is looked at of a feed. */
export interface Feed {
  collection: string
  digest: string
  asOf?: string
  withdrawn: string[]
}

/** A feed, or why there is none: words that follow its name. */
export type Found = { place: string; feed: Feed } | { place: string; reason: string }

/** Where feeds are found: as snippets say, or where the call says that the current ones are. */
export interface Feeds {
  /** The feed at an address. */
  at(address: string): Promise<Found>
  /** The current feed of a collection, where the call says where these are. */
  of(collection: string): Promise<Found | undefined>
}

/** `current` is the folder or the address below which the current feeds are. */
export function feedsFrom(current: string | undefined): Feeds {
  const known = new Map<string, Promise<Found>>()
  return { at, of }

  function at(place: string): Promise<Found> {
    const found = known.get(place) ?? read(place)
    known.set(place, found)
    return found
  }

  async function of(collection: string): Promise<Found | undefined> {
    if (current === undefined) return undefined
    const file = `${collection}.json`
    return at(isAddress(current) ? new URL(file, current.replace(/\/?$/, '/')).href : shownPath(join(current, file)))
  }
}

async function read(place: string): Promise<Found> {
  let text: string
  try {
    text = isAddress(place) ? textOf(await visit(place)) : readFileSync(place, 'utf8')
  } catch (error) {
    return { place, reason: isAddress(place) ? (error as Error).message : `cannot be read: ${reasonOf(error)}` }
  }
  const feed = feedIn(text)
  return feed ? { place, feed } : { place, reason: 'is no feed' }
}

function feedIn(text: string): Feed | undefined {
  try {
    const { schema, collection, digest, asOf, withdrawn } = JSON.parse(text) as Record<string, unknown>
    if (schema !== 1 || typeof collection !== 'string' || typeof digest !== 'string') return undefined
    const marks = Array.isArray(withdrawn) ? withdrawn.filter((mark) => typeof mark === 'string') : []
    return { collection, digest, ...(typeof asOf === 'string' && { asOf }), withdrawn: marks }
  } catch {
    return undefined
  }
}
