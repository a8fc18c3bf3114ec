/** Reads the feeds that an address names: one, or several with spaces between, such as those of several departments. */
import { readFeed, type Asked, type Read } from './feed.js'

/** The feeds that could be had, and what is wrong with the others. */
export interface ReadFeeds {
  feeds: readonly Read[]
  problems: readonly string[]
  /** Whether only one was asked for. */
  isOne: boolean
}

/** Throws where none can be had. */
export async function readFeeds({ src, ...asked }: Asked): Promise<ReadFeeds> {
  const addresses = src.trim().split(/\s+/)
  const answers = await Promise.allSettled(addresses.map((src) => readFeed({ src, ...asked })))
  const feeds = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  const failures = answers.flatMap((answer) => (answer.status === 'rejected' ? (answer.reason as Error) : []))
  if (!feeds.length) throw failures[0]!
  return { feeds, problems: failures.map(({ message }) => message), isOne: addresses.length === 1 }
}
