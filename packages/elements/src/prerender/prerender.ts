/** Writes an element's content as plain HTML inside its tag, for pages without script, crawlers and translators. */
import { displayDate } from '@housestaff/schema/display'
import type { CollectionName, Feed } from '@housestaff/schema/records'
import { newestDate } from '../as-of.js'
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
  /** BCP 47 language of words, numbers and dates; English if left out. */
  language?: string
  /** Level of the headings, 1 to 6; 3 if left out. */
  headingLevel?: number
}

/**
 * The snippet for a page: the element's tag with `src`, and inside it the same content as plain HTML, ending in a line that says
 * when it was true and leads to what is current. If a content management system strips the tag, correct HTML remains.
 */
export async function prerender<Name extends CollectionName>(
  feed: Feed<Name>,
  options: PrerenderOptions,
): Promise<string> {
  const { tag, src, current, id, language = 'en', headingLevel = 3 } = options
  const records = id ? feed.records.filter((record) => record.id === id) : feed.records
  const shown = id ? { record: records[0] } : { records }
  const content = flatten(await renderElement({ tag, ...shown, language, headingLevel }))
  const asOf = displayDate(newestDate(records), language)
  const attributes = [
    `src="${escape(id ? `${src}#${id}` : src)}"`,
    headingLevel === 3 ? '' : `heading-level="${headingLevel}"`,
    `data-hs="${feed.collection}@${feed.digest}"`,
  ].filter(Boolean)
  return `<${tag} ${attributes.join(' ')}>
${content}
<p>As of ${asOf}. Current: <a href="${escape(current)}">${escape(feed.department)}</a></p>
</${tag}>
`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
