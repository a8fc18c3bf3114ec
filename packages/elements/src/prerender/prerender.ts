/** Writes an element's content as plain HTML inside its tag, for pages without script, crawlers and translators. */
import { displayDate } from '@housestaff/schema/display'
import { wordsMark } from '@housestaff/schema/fingerprint'
import type { Feed } from '@housestaff/schema/records'
import { newestDate } from '../as-of.js'
import { mismatch } from '../check.js'
import { spoken } from '../languages/speaking.js'
import { shapes, type ShownCollection } from '../shapes.js'
import { flatten, shadowTree, textOf } from './flatten.js'
import { collectionOf, renderElement } from './render.js'
import { words } from './words.js'

export { stylesheet } from './render.js'

/** How records are written as HTML. */
export interface HtmlOptions {
  /** The language of the words, figures and dates: en-GB, es; en if left out. */
  language?: string
  /** Level of the headings, 1 to 6; 3 if left out. */
  headingLevel?: number
  /** Further attributes of the element, such as those that narrow: `{ category: 'leave' }`. */
  attributes?: Readonly<Record<string, string>>
}

/** How a feed is written as HTML. */
export interface PrerenderOptions extends HtmlOptions {
  /** The element: `hs-alumni-table`. */
  tag: string
  /** Where pages find the feed; it becomes the element's `src`. */
  src: string
  /** Address of the page on which the current content stands. */
  current: string
  /** The id of the one record to show, for elements of one record. */
  id?: string
  /**
   * Address of the element's stylesheet (`@housestaff/elements/styles/hs-alumni-table.css`). With it, the content is written as a
   * declarative shadow tree, which looks the same before and after the script runs.
   */
  stylesheet?: string
}

/**
 * The plain HTML of what an element shows of a record or of records, without the element's tag: for server components, mail and
 * print. Throws where the element is not there.
 */
export function html(tag: string, shown: object | readonly object[], options: HtmlOptions = {}): string {
  const { language = 'en', headingLevel = 3, attributes = {} } = options
  const collection = collectionOf(tag) ?? attributes.collection ?? ''
  const given = Array.isArray(shown) ? { records: shown as readonly unknown[] } : { record: shown }
  return flatten(
    renderElement({ tag, collection, ...given, language: spoken(language), headingLevel, attributes, plain: true }),
  )
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
  const { tag, src, current, id, headingLevel = 3, attributes = {}, stylesheet } = options
  const language = spoken(options.language ?? 'en')
  const records = chosen(feed, id)
  const rendered = renderElement({
    tag,
    ...(id ? { record: records[0] } : { records }),
    src,
    marks: feed.marks,
    collection: feed.collection,
    language,
    headingLevel,
    attributes,
    plain: stylesheet === undefined,
  })
  const asOf = newestDate(records)
  const content = stylesheet === undefined ? flatten(rendered) : shadow(stylesheet, rendered)
  const below = stylesheet === undefined ? currentLine() : ''
  const state = {
    'data-hs': `${feed.collection}@${feed.digest}`,
    ...(asOf && { 'data-hs-as-of': asOf }),
    'data-hs-words': wordsMark(textOf(content + below)),
  }
  const written = {
    src: id ? `${src}#${id}` : src,
    ...(headingLevel !== 3 && { 'heading-level': `${headingLevel}` }),
    ...attributes,
    ...state,
  }
  // Where a system strips the element, the last line still tells what it was.
  const last = below && `\n<p${printed(state)}>${below}</p>`
  return `<${tag}${printed(written)}>\n${content}${last}\n</${tag}>\n`

  function currentLine(): string {
    const says = words(language)
    const link = `<a href="${escape(webAddress(current))}">${escape(feed.department)}</a>`
    return `${asOf && `${says.asOf(displayDate(asOf, language))} `}${says.current} ${link}`
  }
}

const shadow = (address: string, rendered: string) =>
  `<template shadowrootmode="open"><link rel="stylesheet" href="${escape(address)}">\n${shadowTree(rendered)}</template>`

function chosen<Name extends ShownCollection>({ collection, records }: Feed<Name>, id: string | undefined) {
  for (const [at, record] of records.entries()) {
    const wrong = mismatch(record, shapes[collection], `record ${at + 1}`)
    if (wrong) throw Error(`The feed of ${collection} is wrong: ${wrong}.`)
  }
  const found = id === undefined ? records : records.filter((record) => record.id === id)
  if (id !== undefined && !found.length) throw Error(`The feed of ${collection} has no record ${id}.`)
  return found
}

function webAddress(address: string): string {
  if (/^https?:$/.test(new URL(address, 'https://page.example').protocol)) return address
  throw Error(`${address} is not the address of a page.`)
}

const printed = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escape(value)}"`)
    .join('')

function attributeName(name: string): string {
  if (/^[a-z][a-z-]*$/.test(name) && !name.startsWith('on')) return name
  throw Error(`${name} is no attribute of an element.`)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
