/** How far a page moves when an element takes the place of what stood there: cumulative layout shift. */
import { readFileSync } from 'node:fs'
import { prerender } from '@housestaff/elements/prerender'
import type { Browser, Page } from 'playwright'
import { markdownTable } from '../markdown.ts'
import { openBrowser } from './browser.ts'
import { emptyTag, openEmbedPage, stylesheetOf, untilAwake } from './embed-page.ts'
import { ownElements, type OwnElement } from './own-elements.ts'

declare global {
  var shifted: number
}

const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

/** What stands in a page for an element until the script is there. */
const forms: Record<string, (element: OwnElement) => string | Promise<string>> = {
  'plain HTML inside': ({ feed, embed }) => prerender(feed, embed),
  'shadow tree': (element) => prerender(element.feed, { ...element.embed, stylesheet: stylesheetOf(element) }),
  'empty tag': emptyTag,
}

export async function* measureShift(): AsyncGenerator<string> {
  yield `## Layout shift

Cumulative layout shift of a page with a heading and a paragraph above the element and others below, with the feeds of
@housestaff/data; script and feed arrive once the page has been painted. It counts only what is on the screen, so beside it stands by how
many pixels what is below the element moves, on the screen or not. Browsers call a shift of at most 0.1 good.`

  const browser = await openBrowser()
  for (const screen of screens) {
    const rows: string[][] = []
    for (const element of ownElements()) rows.push([element.embed.tag, ...(await shiftsOf(browser, element, screen))])
    yield markdownTable(
      [[`${screen.width} × ${screen.height} px`, ...Object.keys(forms)], ...rows],
      (column) => column > 0,
    )
  }
  await browser.close()
}

async function shiftsOf(browser: Browser, element: OwnElement, viewport: (typeof screens)[number]): Promise<string[]> {
  const shifts: string[] = []
  for (const form of Object.values(forms)) {
    const page = await browser.newPage({ viewport })
    shifts.push(await shiftOf(page, element, await form(element)))
    await page.close()
  }
  return shifts
}

async function shiftOf(page: Page, element: OwnElement, markup: string): Promise<string> {
  const gate = Promise.withResolvers<void>()
  const content = { elements: [element], markup, files: [script], gate: gate.promise }
  await page.addInitScript(countShifts)
  await openEmbedPage(page, content)
  const below = page.locator('footer')
  const before = await below.evaluate(topOf)
  gate.resolve()
  await untilAwake(page, content)
  const shifted = await page.evaluate(() => globalThis.shifted)
  const moved = Math.round((await below.evaluate(topOf)) - before)
  return `${shifted.toFixed(3)} (${moved > 0 ? '+' : ''}${moved} px)`
}

const script = {
  name: 'main.js',
  contents: readFileSync(new URL(import.meta.resolve('@housestaff/elements/embed.js'))),
}

const topOf = (element: Element) => element.getBoundingClientRect().top

function countShifts(): void {
  globalThis.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) globalThis.shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
}
