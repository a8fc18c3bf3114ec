/** What a server drew stays where it is when the script takes over: nothing on the page moves. */
import { prerender, stylesheet } from '@housestaff/elements/prerender'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { written } from './old-records.js'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

it.each([1280, 360])('no element moves or grows %i pixels wide', async (width) => {
  let run = () => {}
  const asked = new Promise<void>((resolve) => (run = resolve))
  const { page } = await site.open('/empty', { viewport: { width, height: 900 } }, '<!doctype html>')
  await serve(page, asked)
  await page.goto(new URL('/drawn', page.url()).href, { waitUntil: 'commit' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-hs]')].every(({ shadowRoot }) => shadowRoot?.querySelector('link')?.sheet),
  )
  const before = await placesIn(page)
  run()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-hs]')].every(({ shadowRoot }) => !shadowRoot?.querySelector('link, slot')),
  )
  expect(await placesIn(page)).toEqual(before)
  expect(Object.keys(before).toSorted()).toEqual(written.map(({ tag }) => tag).toSorted())
})

/** Serves the page, its styles and its feeds; its script waits for `gate`. */
async function serve(page: Page, gate: Promise<void>): Promise<void> {
  const drawn = await Promise.all(
    written.map(({ feed, options, tag }) => prerender(feed, { ...options, stylesheet: `/${tag}.css` })),
  )
  const head =
    '<meta charset="utf-8"><title>Drawn</title><meta name="viewport" content="width=device-width"><script type="module" src="/embed.js"></script>'
  const body = `<!doctype html><html lang="en">${head}${drawn.join('')}`
  await page.route('**/drawn', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.route('**/embed.js', (route) => gate.then(() => route.continue()))
  for (const { tag, feed } of written) {
    await page.route(`**/${tag}.css`, (route) => route.fulfill({ contentType: 'text/css', body: stylesheet(tag) }))
    await page.route(`**/${tag}.json`, (route) => route.fulfill({ json: feed }))
  }
}

/** Where each element begins, and how high it is. */
const placesIn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-hs]')].map((element) => {
        const { top, height } = element.getBoundingClientRect()
        return [element.localName, [Math.round(top), Math.round(height)]]
      }),
    ),
  )
