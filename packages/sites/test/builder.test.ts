/** The builder: what it shows, and that its lines work where they are pasted. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { elementOf, manifest, tags } from '@housestaff/embed/snippets'
import { serve, type Origin } from './origins.js'
import { serveSite, type Site } from './site.js'

let site: Site
let host: Origin
beforeAll(async () => {
  ;[site, host] = await Promise.all([serveSite(), serve()])
  host.files.set('favicon.ico', '')
})
afterAll(() => {
  host.close()
  return site.close()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
/** What is shown and said there, shadow trees included. */
const previewOf = (page: Page) => page.locator('.preview').ariaSnapshot()
const lines = (page: Page) => page.locator('pre code').innerText()

it('each element has a preview or says that it has no records, and lines to paste', async () => {
  const { page, complaints } = await site.open('/builder/')
  for (const tag of tags) {
    await page.getByLabel('Element').selectOption(tag)
    await expect
      .poll(() => previewOf(page), { timeout: 10_000, message: tag })
      .toMatch(/2019|no such records yet|Nothing to show yet/)
    const isToChoose = elementOf(tag).isOfOne && (await page.getByLabel('Record').locator('option').count()) === 0
    await expect
      .poll(() => lines(page), { message: tag })
      .toContain(isToChoose ? '' : `<${tag} src="${new URL('/feed/', page.url()).href}`)
  }
  expect(complaints).toEqual([])
})

describe.each([360, 1280])('at %i pixels', (width) => {
  it('the page has no violations, and no sideways scrolling', async () => {
    const { page } = await site.open('/builder/', { viewport: { width, height: 800 } })
    await page.getByLabel('Element').selectOption('hs-wellness-list')
    await page.getByRole('checkbox', { name: 'Leave' }).check()
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

it('its lines, copied and pasted unchanged into a bare file of another origin, show what was previewed', async () => {
  const { page } = await site.open('/builder/', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByLabel('Element').selectOption('hs-wellness-list')
  await page.getByRole('checkbox', { name: 'Leave' }).check()
  await page.getByLabel('Theme').selectOption('slate')
  await page.getByLabel('Folder of the script').fill(new URL('/embed/', page.url()).href)
  await expect.poll(() => lines(page)).toContain('category="leave"')
  await expect.poll(() => previewOf(page)).toContain('Parental leave plan')
  const previewed = await page.locator('hs-wellness-list').ariaSnapshot()
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(manifest.embed.integrity)
  host.files.set('page.html', copied)
  await page.goto(`${host.base}page.html`)
  await expect.poll(() => page.locator('hs-wellness-list').ariaSnapshot(), { timeout: 10_000 }).toBe(previewed)
})

it('a choice without a page says how it is made', async () => {
  const { page, complaints } = await site.open('/builder/')
  await page.getByLabel('No script').check()
  await expect.poll(() => lines(page)).toContain('data-hs="alumni@')
  await page.getByLabel('Language').selectOption('es')
  await expect.poll(() => lines(page)).toBe(`[\n  {\n    "element": "hs-alumni-table",\n    "language": "es"\n  }\n]\n`)
  await page.getByText('There is no page alumni-table-lang-es yet.').waitFor()
  expect(complaints).toEqual([])
})
