/** Three departments that show the same records, each under the rules that it has. */
import { alumni, programs, testimonials, wellness } from '@housestaff/data'
import { displayName } from '@housestaff/schema/display'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const speakers = testimonials.flatMap(({ speaker }) => ('person' in speaker ? displayName(speaker.person.name) : []))
const graduates = alumni.map(({ person }) => displayName(person.name))
const named = [...programs, ...wellness].map(({ name }) => name)

describe.each(['/medicine/', '/heart-center/', '/vascular-center/'])('%s', (path) => {
  it('shows every record, and says nothing on the console', async () => {
    const { page, complaints } = await site.open(path)
    for (const button of await page.getByRole('button', { name: 'Show all' }).all()) await button.click()
    const text = await page.evaluate(() => {
      const textIn = (root: ParentNode): string =>
        [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? textIn(shadowRoot) : '')).join() +
        (root.textContent ?? '')
      return textIn(document.body)
    })
    expect([...named, ...graduates, ...speakers].filter((name) => !text.includes(name))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('has no axe violation, and does not scroll sideways on a small phone', async () => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      const { page } = await site.open(path, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.addScriptTag({ content: axe.source })
      const violations = await page.evaluate(async () =>
        (await window.axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
      )
      expect(violations).toEqual([])
    }
  })
})

describe('the heart center', () => {
  it('runs no script and asks for nothing but its page, its stylesheet and its icon', async () => {
    const { page } = await site.open('/heart-center/')
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(asked.filter((name) => !/\.(css|svg)$/.test(name))).toEqual([])
  })

  it('keeps headings, lists and tables', async () => {
    const { page } = await site.open('/heart-center/')
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(programs.length)
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Name', 'Distinction', 'Positions'])
    expect(await page.getByRole('rowheader').count()).toBe(alumni.length)
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
