/** The oEmbed document of a page (https://oembed.com): one frame with a title and a height, and a link in case it stays away. */
import { pageAddress } from './addresses.js'
import type { Choice } from './choice.js'
import { elementOf } from './elements.js'
import { escape, opening } from './markup.js'
import { frame } from './snippets.js'

/** Width, in pixels, for sites that ask; the frame itself is as wide as its place. */
const width = 800
/** How long sites may keep the document: a day, in seconds. */
const cacheAge = 86_400

/** WordPress listens to a frame only where there is a quotation to show until the frame speaks. Others need not see it. */
const link = (href: string, title: string) =>
  `<blockquote hidden>${opening('a', { href })}${escape(title)}</a></blockquote>`

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
    html: link(pageAddress(base, choice), title) + frame(choice, base, title),
    width,
    height: elementOf(choice.element).height,
    cache_age: cacheAge,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
