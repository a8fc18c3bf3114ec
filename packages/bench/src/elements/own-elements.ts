/** Our elements, read from the manifest they are published with, each with the feed it shows: a new one is measured from its birth. */
import { readFileSync } from 'node:fs'
import type { prerender, PrerenderOptions } from '@housestaff/elements/prerender'
// Defines the elements, in a stand-in for a page.
import '@housestaff/elements/prerender'

export interface OwnElement {
  /** `alumni-table`, as it is imported. */
  name: string
  /** Those of the hospital's own records that it shows. */
  feed: ShownFeed
  /** How it is written into a page. */
  embed: PrerenderOptions
}

type ShownFeed = Parameters<typeof prerender>[0]

interface Declaration {
  tagName?: string
  members?: { name: string }[]
}

export function ownElements(): OwnElement[] {
  const { modules } = readJson('@housestaff/elements/custom-elements.json') as {
    modules: { declarations: Declaration[] }[]
  }
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, members = [] }) =>
      tagName
        ? [
            ownElement(
              tagName,
              members.some(({ name }) => name === 'record'),
            ),
          ]
        : [],
    )
}

function ownElement(tag: string, showsOne: boolean): OwnElement {
  const { collection } = new (customElements.get(tag)!)() as unknown as { collection: string }
  const feed = readJson(`@housestaff/data/feed/${collection}.json`) as ShownFeed
  const embed = { tag, src: `/feed/${collection}.json`, current: '/', ...(showsOne && { id: feed.records[0]!.id }) }
  return { name: tag.replace('hs-', ''), feed, embed }
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(import.meta.resolve(name)), 'utf8'))
