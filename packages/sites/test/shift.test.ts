/** What a server drew stays where it is when the script takes over: nothing on the page moves. */
import * as data from '@housestaff/data'
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import { prerender, stylesheet } from '@housestaff/elements/prerender'
import type { Feed, Records } from '@housestaff/schema/records'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as fixtures from '../../elements/test/fixtures/records.js'
import { serveSite, type Site } from './site.js'

type Collection = keyof typeof data & keyof Records

interface Declaration {
  tagName?: string
  collection?: Collection
  members: { name: string }[]
}

const { benefit, faq, placement, schedule } = fixtures
const invented: Partial<Record<Collection, { id: string }>> = {
  benefits: benefit,
  faqs: faq,
  placements: placement,
  schedules: schedule,
}

// Old ones, so that their year is said below them.
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations as Declaration[])
  .flatMap(({ tagName: tag, collection = 'terms', members }) => {
    const records = [invented[collection] ?? data[collection]]
      .flat()
      .map((record: { id: string }) => ({ ...record, asOf: '2019' }))
    const takesOne = members.some(({ name }) => name === 'record')
    return tag ? [{ tag, collection, records, id: takesOne ? records[0]!.id : undefined }] : []
  })

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
  expect(Object.keys(before).toSorted()).toEqual(elements.map(({ tag }) => tag).toSorted())
})

/** Serves the page, its styles and its feeds; its script waits for `gate`. */
async function serve(page: Page, gate: Promise<void>): Promise<void> {
  const drawn = await Promise.all(elements.map(draw))
  const styled = '<meta name="viewport" content="width=device-width"><script type="module" src="/embed.js"></script>'
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawn</title>${styled}${drawn.join('')}`
  await page.route('**/drawn', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.route('**/embed.js', (route) => gate.then(() => route.continue()))
  for (const element of elements) {
    const { tag } = element
    const json = feedOf(element)
    await page.route(`**/${tag}.css`, (route) => route.fulfill({ contentType: 'text/css', body: stylesheet(tag) }))
    await page.route(`**/${tag}.json`, (route) => route.fulfill({ json }))
  }
}

type Shown = (typeof elements)[number]

function draw(element: Shown): Promise<string> {
  const { tag, collection, id } = element
  const attributes = tag === 'hs-table' ? { collection } : {}
  const options = { tag, src: `/${tag}.json`, current: '/', stylesheet: `/${tag}.css`, attributes, ...(id && { id }) }
  return prerender(feedOf(element), options)
}

const feedOf = ({ collection, records }: Shown) =>
  ({
    schema: 1,
    collection,
    department: 'Medicine',
    digest: '0',
    records,
    withdrawn: [],
  }) as unknown as Feed<Collection>

/** Where each element begins and ends. */
const placesIn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-hs]')].map((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return [element.localName, [Math.round(top), Math.round(bottom - top)]]
      }),
    ),
  )
