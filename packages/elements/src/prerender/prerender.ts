/** Writes an element's content as plain HTML inside its tag, for pages without script, crawlers and translators. */
import { displayDate } from '@housestaff/schema/display'
import type { Feed } from '@housestaff/schema/records'
import { newestDate } from '../as-of.js'
import { mismatch } from '../check.js'
import { learn, spoken } from '../languages/speaking.js'
import { shapes, type ShownCollection } from '../shapes.js'
import { flatten } from './flatten.js'
import { renderElement } from './render.js'

/** How a feed is written as HTML. */
export interface PrerenderOptions {
  /** The element: `hs-alumni-table`. */
  tag: string
  /** Where pages find the feed; it becomes the element's `src`. */
  src: string
  /** Address of the page on which the current content stands. */
  current: string
  /** The id of the one record to show, for elements of one record. */
  id?: string
  /** The language of the words, figures and dates: en-GB, es; en if left out. */
  language?: string
  /** Level of the headings, 1 to 6; 3 if left out. */
  headingLevel?: number
}

/**
 * The snippet for a page: the element's tag with `src`, and inside it the same content as plain HTML, ending in a line that says
 * when it was true and leads to what is current. If a content management system strips the tag, correct HTML remains. Throws where
 * the element, the record or the page is not there, or the feed is wrong.
 */
export async function prerender<Name extends ShownCollection>(
  feed: Feed<Name>,
  options: PrerenderOptions,
): Promise<string> {
  const { tag, src, current, id, headingLevel = 3 } = options
  const language = spoken(options.language ?? 'en')
  await learn(language)
  const records = chosen(feed, id)
  const shown = id ? { record: records[0] } : { records }
  const content = flatten(
    await renderElement({ tag, ...shown, src, collection: feed.collection, language, headingLevel }),
  )
  const attributes = [
    `src="${escape(id ? `${src}#${id}` : src)}"`,
    headingLevel === 3 ? '' : `heading-level="${headingLevel}"`,
    `data-hs="${escape(`${feed.collection}@${feed.digest}`)}"`,
  ].filter(Boolean)
  return `<${tag} ${attributes.join(' ')}>
${content}
<p>${asOf(records, language)}Current: <a href="${escape(webAddress(current))}">${escape(feed.department)}</a></p>
</${tag}>
`
}

function chosen<Name extends ShownCollection>({ collection, records }: Feed<Name>, id: string | undefined) {
  for (const [at, record] of records.entries()) {
    const wrong = mismatch(record, shapes[collection], `record ${at + 1}`)
    if (wrong) throw Error(`The feed of ${collection} is wrong: ${wrong}.`)
  }
  const found = id === undefined ? records : records.filter((record) => record.id === id)
  if (id !== undefined && !found.length) throw Error(`The feed of ${collection} has no record ${id}.`)
  return found
}

function asOf(records: readonly { asOf: string }[], language: string): string {
  const newest = newestDate(records)
  return newest && `As of ${displayDate(newest, language)}. `
}

function webAddress(address: string): string {
  if (/^https?:$/.test(new URL(address, 'https://page.example').protocol)) return address
  throw Error(`${address} is not the address of a page.`)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
