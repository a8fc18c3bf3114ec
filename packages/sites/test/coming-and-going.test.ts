/** Elements that come and go, as on pages that draw themselves: nothing of them may stay behind. */
import * as data from '@housestaff/data'
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import type { CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSite, type Site } from './site.js'

const elements = manifest.modules.flatMap(({ declarations }) =>
  (declarations as { tagName?: string; collection?: keyof typeof data; members: { name: string }[] }[]).flatMap(
    ({ tagName, collection, members }) =>
      tagName
        ? [
            {
              tag: tagName,
              collection: collection ?? 'alumni',
              takesOne: members.some(({ name }) => name === 'record'),
            },
          ]
        : [],
  ),
)

let site: Site
let page: Page
beforeAll(async () => {
  site = await serveSite()
  const opened = await site.open('/blank', {}, '<!doctype html><script type="module" src="/embed.js"></script>')
  page = opened.page
})
afterAll(() => site.close())

it.each(elements)(
  '<$tag> leaves nothing behind when it comes and goes 1,000 times',
  async ({ tag, collection, takesOne }) => {
    await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag)
    const records: readonly unknown[] = data[collection]
    const given = takesOne ? { record: records[0] } : { records: records.slice(0, 5) }
    const comeAndGo = (times: number) =>
      page.evaluate(
        async ([name, properties, count]) => {
          for (let turn = 0; turn < count; turn++) {
            const element = Object.assign(document.createElement(name), properties)
            document.body.append(element)
            await (element as { updateComplete?: Promise<unknown> }).updateComplete
            element.remove()
          }
        },
        [tag, given, times] as const,
      )
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable')
    // What the engine learns of the code at first is no leak.
    await comeAndGo(800)
    const before = await held(devtools)
    await comeAndGo(1_000)
    const after = await held(devtools)
    expect(after.Nodes - before.Nodes).toBeLessThan(100)
    expect(after.JSEventListeners - before.JSEventListeners).toBeLessThan(20)
    // An element that stays is several kilobytes.
    expect(after.JSHeapUsedSize - before.JSHeapUsedSize).toBeLessThan(200_000)
  },
)

async function held(devtools: CDPSession) {
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<
    'Nodes' | 'JSEventListeners' | 'JSHeapUsedSize',
    number
  >
}
