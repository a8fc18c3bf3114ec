/** What a page translator meets: the words in the page itself before the script, and those in open shadow trees after it. */
import { prerender } from '@housestaff/elements/prerender'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { written } from './old-records.js'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

it('every word of the records is in the page before the script, and in an open shadow tree after it', async () => {
  const content = await Promise.all(written.map(({ feed, options }) => prerender(feed, options)))
  const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>${content.join('')}`
  const { page } = await site.open('/plain', {}, plain)
  const before = await textsIn(page)
  for (const { tag, feed } of written) await page.route(`**/${tag}.json`, (route) => route.fulfill({ json: feed }))
  await page.addScriptTag({ url: '/embed.js', type: 'module' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[src^="/hs-"]')].every(
      ({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('slot'),
    ),
  )
  const after = await textsIn(page)
  const tags = written.map(({ tag }) => tag).toSorted()
  expect([Object.keys(before).toSorted(), Object.keys(after).toSorted()]).toEqual([tags, tags])
  for (const { tag } of written) {
    const [words, shown] = [wordsOf(before[tag]!.page), wordsOf(after[tag]!.tree)]
    expect(before[tag]!.tree, tag).toBe('')
    expect(words.size, tag).toBeGreaterThan(5)
    expect(
      [...shown].filter((word) => !words.has(word)),
      tag,
    ).toEqual([])
    // What stood there is still in the page, where nobody sees it any more.
    expect(after[tag]!.page, tag).toBe(before[tag]!.page)
  }
})

const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu))

/** The texts of each element that may be translated, without controls: in the page itself, and in its open shadow tree. */
const textsIn = (page: Page) =>
  page.evaluate(() => {
    const textOf = (root: Node): string => {
      if (root instanceof Text) return root.data
      if (root instanceof Element && root.matches('[translate=no], [part=controls], [part=foot]')) return ''
      return [...root.childNodes].map(textOf).join(' ')
    }
    return Object.fromEntries(
      [...document.querySelectorAll('[src^="/hs-"]')].map((element) => [
        element.localName,
        { page: textOf(element), tree: element.shadowRoot ? textOf(element.shadowRoot) : '' },
      ]),
    )
  })
