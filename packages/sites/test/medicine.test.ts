/** The department site, as a visitor meets it. */
import { alumni, programs, testimonials, wellness } from '@housestaff/data'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

describe('the department site', () => {
  it('shows every record, and says nothing on the console', async () => {
    const { page, complaints } = await site.open('/medicine/')
    const titles = seen(page.locator('hs-program-list h3'))
    expect(await titles.allTextContents()).toEqual(programs.map(({ name }) => name))
    expect(await seen(page.locator('hs-testimonial-list figure')).count()).toBe(testimonials.length)
    const benefits = await seen(page.locator('hs-wellness-list h4')).allTextContents()
    expect(benefits.toSorted()).toEqual(wellness.map(({ name }) => name).toSorted())
    expect(complaints).toEqual([])
  })

  it('is served with a strict policy', async () => {
    const { page } = await site.open('/medicine/')
    const response = await page.request.get(page.url())
    expect(response.headers()['content-security-policy']).toBe("default-src 'self'")
  })

  it('pages through the graduates', async () => {
    const { page } = await site.open('/medicine/')
    const table = page.locator('hs-alumni-table')
    const names = seen(table.locator('tbody th'))
    expect(await names.count()).toBe(10)
    await table.getByRole('button', { name: 'Next' }).click()
    await expect.poll(() => names.count()).toBe(alumni.length - 10)
    await table.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => names.count()).toBe(17)
  })

  it('sorts graduates by family name', async () => {
    const { page } = await site.open('/medicine/')
    const table = page.locator('hs-alumni-table')
    await table.getByRole('button', { name: 'Show all' }).click()
    const sortByName = table.getByRole('columnheader').getByRole('button', { name: 'Name' })
    await sortByName.click()
    await sortByName.click()
    const names = await seen(table.locator('tbody th')).allTextContents()
    const families = names.map((name) => name.trim().split(' ').at(-1))
    expect(families).toEqual(
      alumni
        .map(({ person }) => person.name.family)
        .toSorted()
        .toReversed(),
    )
  })

  it('finds the seven laureates by keyboard alone, and tells a screen reader', async () => {
    const { page } = await site.open('/medicine/')
    const table = page.locator('hs-alumni-table')
    await table.getByRole('searchbox').focus()
    await page.keyboard.type('nobel')
    await expect.poll(() => seen(table.locator('tbody th')).count()).toBe(7)
    await expect.poll(() => table.getByRole('status').textContent()).toContain('7 of 17 alumni')
  })
})

describe('the department site without script', () => {
  it('holds the content of every element, in order, with headings and a table', async () => {
    const { page, complaints } = await site.open('/medicine/', { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Programs',
      'What residents say',
      'Wellness and time off',
      'Graduates',
    ])
    const titles = page.locator('hs-program-list').getByRole('heading', { level: 3 })
    expect(await titles.allTextContents()).toEqual(programs.map(({ name }) => name))
    expect(await seen(page.locator('hs-testimonial-list figure')).count()).toBe(testimonials.length)
    expect(await page.locator('hs-wellness-list').getByRole('heading', { level: 4 }).count()).toBe(wellness.length)
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').count()).toBe(3)
    expect(await table.getByRole('rowheader').count()).toBe(alumni.length)
    expect(await page.getByText('As of 2019.').count()).toBe(4)
    expect(complaints).toEqual([])
  })
})

describe('the landing page', () => {
  it('leads to the departments, to what to paste, to the check, and to Storybook', async () => {
    const { page, complaints } = await site.open('/')
    const links = page.getByRole('navigation').getByRole('link')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/medicine/',
      '/heart-center/',
      '/vascular-center/',
      '/builder/',
      '/check/',
      '/storybook/',
    ])
    expect(await seen(page.locator('hs-program-card h3')).textContent()).toBe('Primary Care Program')
    expect(complaints).toEqual([])
  })
})

describe('a bare page with the snippet of the README', () => {
  const snippet = `<!doctype html><html lang="en"><title>Bare</title><body>
    <script type="module" src="/embed.js"></script>
    <hs-alumni-table src="/feed/alumni.json"><p>Our graduates</p></hs-alumni-table>`

  it('shows the graduates', async () => {
    const { page, complaints } = await site.open('/bare', {}, snippet)
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(10)
    expect(complaints).toEqual([])
  })

  it('loads the elements twice and keeps the first copy', async () => {
    const twice = snippet.replace('</script>', '</script><script type="module" src="/embed.js?again"></script>')
    const { page, complaints } = await site.open('/bare', {}, twice)
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(10)
    expect(complaints).toEqual(['info: <hs-alumni-table> is already defined; the first copy of the elements stays.'])
  })
})

// Playwright looks into tags too; what a tag holds is not shown once records are.
const seen = (locator: Locator) => locator.filter({ visible: true })
