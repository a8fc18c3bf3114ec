/** The oEmbed document of a page (https://oembed.com): one frame, with a title and a height. */
import { pageAddress } from './addresses.js'
import type { Choice } from './choice.js'
import { elementOf } from './elements.js'
import { frame } from './snippets.js'

/** Width, in pixels, for sites that ask; the frame itself is as wide as its place. */
const width = 800
/** How long sites may keep the document: a day, in seconds. */
const cacheAge = 86_400

export interface Described {
  choice: Choice
  base: string
  title: string
  department: string
}

export function oembed({ choice, base, title, department }: Described): string {
  const document = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: department,
    provider_url: new URL(base).origin,
    url: pageAddress(base, choice),
    html: frame(choice, base, title),
    width,
    height: elementOf(choice.element).height,
    cache_age: cacheAge,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
