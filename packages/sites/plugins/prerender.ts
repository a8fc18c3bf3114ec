/** Fills every empty element of a page with its content as plain HTML, so that the page is whole without script. */
import { prerender } from '@housestaff/elements/prerender'
import type { Plugin } from 'vite'
import { feedAt } from './feeds.js'

const embed = /<(?<tag>hs-[\w-]+) src="(?<src>[^"#]+)(?:#(?<id>[^"]+))?"(?: heading-level="(?<level>\d)")?><\/\k<tag>>/g

export function prerenderEmbeds(): Plugin {
  return {
    name: 'prerender-embeds',
    apply: 'build',
    async transformIndexHtml(page, { path }) {
      const current = path.replace('index.html', '')
      const snippets = await Promise.all([...page.matchAll(embed)].map((found) => snippet(found.groups!, current)))
      return page.replace(embed, () => snippets.shift()!)
    },
  }
}

function snippet({ tag, src, id, level }: Record<string, string | undefined>, current: string): Promise<string> {
  return prerender(feedAt(src!), {
    tag: tag!,
    src: src!,
    current,
    ...(id && { id }),
    ...(level && { headingLevel: Number(level) }),
  })
}
