/** Compares what pages show with the feeds as they are now. */
import type { Embed, Page, Snippet } from './page.js'
import { readPage } from './page.js'
import { feedsFrom, type Feeds, type Found } from './feeds.js'
import { isOurs, scriptsFrom } from './scripts.js'
import { forEach, textOf, visit, type Answer } from './visit.js'

/** What was found on a page. */
export interface Audited {
  address: string
  /** Why it could not be looked at: words that follow its address. */
  reason?: string
  embeds: AuditedEmbed[]
  findings: Finding[]
}

export interface AuditedEmbed extends Omit<Embed, 'snippet'>, Partial<Snippet> {
  /** live: drawn from its feed alone. current, behind: what was pasted is the same as the feed, or is not. unknown: no feed to compare with. */
  state: 'live' | 'current' | 'behind' | 'unknown'
  /** Whether our tag was stripped, so that it stays as it is. */
  isStripped: boolean
  findings: Finding[]
}

/** Something that somebody has to do. */
export interface Finding {
  kind: 'behind' | 'altered' | 'withdrawn' | 'old-script' | 'feed'
  line: number
  /** A sentence without its subject: shows somebody who is withdrawn. */
  message: string
}

export interface Wishes {
  /** Where the current feeds are. */
  feeds?: string | undefined
  /** Where the current manifest is. */
  manifest?: string | undefined
}

/** Looks at pages, each with the feeds that it names, and with what any feed of all pages tells as withdrawn. */
export async function audit(addresses: readonly string[], wishes: Wishes): Promise<Audited[]> {
  const feeds = feedsFrom(wishes.feeds)
  const complaintOf = scriptsFrom(wishes.manifest)
  const withdrawn = new Set<string>()
  const visits = await forEach(addresses, look)
  return visits.map(({ page, ...audited }) => ({ ...audited, findings: [...audited.findings, ...goneIn(page)] }))

  async function look(address: string): Promise<Audited & { page?: Page }> {
    let page: Page
    try {
      const answer = await visit(address)
      page = readPage(isHtml(answer) ? textOf(answer) : '', answer.address)
    } catch (error) {
      // What nests deeper than any page does is more than can be walked through.
      const reason = error instanceof RangeError ? 'cannot be read' : (error as Error).message
      return { address, reason, embeds: [], findings: [] }
    }
    const embeds = await Promise.all(page.embeds.map((embed) => compare(embed, feeds, learn)))
    const scripts = embeds.length > 0 ? page.scripts.filter(isOurs) : []
    const complaints = await Promise.all(
      scripts.map(async (script) => ({ line: script.line, message: await complaintOf(script) })),
    )
    const findings = complaints.flatMap(({ line, message }): Finding[] =>
      message === undefined ? [] : [{ kind: 'old-script', line, message }],
    )
    return { address, embeds, findings, page }
  }

  function learn(found: Found): void {
    if ('feed' in found) for (const mark of found.feed.withdrawn) withdrawn.add(mark)
  }

  function goneIn(page: Page | undefined): Finding[] {
    const gone = page?.marked.filter(({ marks }) => marks.some((mark) => withdrawn.has(mark))) ?? []
    return gone.map(({ line }) => ({ kind: 'withdrawn', line, message: 'shows what is withdrawn. Take it out today' }))
  }
}

// A sitemap may list pictures and papers.
const isHtml = ({ type }: Answer) => /html|xml|^$/.test(type)

async function compare(embed: Embed, feeds: Feeds, learn: (found: Found) => void): Promise<AuditedEmbed> {
  const { line, element, feeds: addresses, snippet } = embed
  const own = await Promise.all(addresses.map((address) => feeds.at(address)))
  const current = snippet && (await feeds.of(snippet.collection))
  const asked = [...own, ...(current ? [current] : [])]
  asked.forEach(learn)
  const findings = asked.flatMap((found): Finding[] =>
    'reason' in found ? [{ kind: 'feed', line, message: `needs ${found.place}, which ${found.reason}` }] : [],
  )
  const newest =
    current ?? own.find((found) => 'feed' in found && found.feed.collection === snippet?.collection) ?? own[0]
  const state = stateOf(snippet, newest)
  if (state === 'behind' && snippet && newest && 'feed' in newest)
    findings.push({ kind: 'behind', line, message: behind(snippet, newest) })
  if (snippet?.isAltered)
    findings.push({ kind: 'altered', line, message: 'was altered by hand: its words are not those that were pasted' })
  return {
    line,
    ...(element !== undefined && { element }),
    feeds: addresses,
    ...snippet,
    state,
    isStripped: element === undefined,
    findings,
  }
}

function stateOf(snippet: Snippet | undefined, newest: Found | undefined): AuditedEmbed['state'] {
  if (!newest || !('feed' in newest)) return 'unknown'
  if (!snippet) return 'live'
  return snippet.digest === newest.feed.digest && snippet.collection === newest.feed.collection ? 'current' : 'behind'
}

function behind({ asOf, digest }: Snippet, { place, feed }: Extract<Found, { feed: unknown }>): string {
  const then = [asOf && `as of ${asOf}`, digest].filter(Boolean).join(', ')
  const now = [feed.asOf && `as of ${feed.asOf}`, feed.digest].filter(Boolean).join(', ')
  return `is behind: ${then}; ${place} has changed since: ${now}`
}
