/** A page on which our elements stand, served from memory. */
import { stylesheet } from '@housestaff/elements/prerender'
import type { Page, Route } from 'playwright'
import type { OwnElement } from './own-elements.ts'

export interface EmbedPage {
  elements: readonly OwnElement[]
  /** What stands in the page for them. */
  markup: string
  /** The script by the names of its files; the page loads `main.js`. */
  files: readonly { name: string; contents: Uint8Array }[]
  /** What script and feeds wait for. */
  gate?: Promise<void>
}

const origin = 'http://page.example'

export const stylesheetOf = ({ embed }: OwnElement) => `/styles/${embed.tag}`

/** Opens it, and waits until it has been painted with its styles; its elements may still be asleep. */
export async function openEmbedPage(page: Page, content: EmbedPage): Promise<void> {
  await page.route(`${origin}/**`, (route) => answer(route, content))
  await page.goto(origin, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('link') ?? [])].every(({ sheet }) => sheet),
    ),
  )
}

/** Waits until the elements show records, in place of what was written inside them. */
export async function untilAwake(page: Page, { elements }: EmbedPage): Promise<void> {
  for (const { embed } of elements) {
    await page.waitForFunction((tag) => {
      const root = customElements.get(tag) && document.querySelector(tag)!.shadowRoot
      return root && !root.querySelector('slot, link')
    }, embed.tag)
  }
  await page.waitForTimeout(500)
}

async function answer(route: Route, { elements, markup, files, gate }: EmbedPage): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const [folder, name = ''] = pathname.slice(1).split('/')
  const fileOf = (wanted: string) => files.find((file) => file.name === wanted)!.contents
  const asked = elements.find((element) => pathname === element.embed.src || pathname === stylesheetOf(element))
  if (folder === 'script' || folder === 'feed') await gate
  if (folder === 'script') await route.fulfill({ contentType: 'text/javascript', body: Buffer.from(fileOf(name)) })
  else if (folder === 'feed') await route.fulfill({ json: asked!.feed })
  else if (folder === 'styles') await route.fulfill({ contentType: 'text/css', body: stylesheet(asked!.embed.tag) })
  else await route.fulfill({ contentType: 'text/html', body: pageAround(markup) })
}

/** An element with nothing inside. */
export const emptyTag = ({ embed: { tag, src, id } }: OwnElement) =>
  `<${tag} src="${src}${id ? `#${id}` : ''}"></${tag}>`

const words = 'The department teaches, cares and studies, and this paragraph stands for what it says of that. '

const pageAround = (markup: string) => `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width">
  <title>Department</title>
  <link rel="icon" href="data:,">
  <style>body { max-inline-size: 64rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 sans-serif }</style>
  <h1>Department</h1>
  <p>${words.repeat(2)}</p>
  ${markup}
  <footer>${`<p>${words.repeat(3)}</p>`.repeat(6)}</footer>
  <script type="module" src="/script/main.js"></script>
</html>`
