/** The check page as a coordinator uses it: ten mistakes in forty rows are mended on the page alone, with the network off. */
import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile, openSheets, type SourceFile } from 'housestaff'
import { list, linesToWrite, workbook, cellsToWrite } from './forty-people.js'
import { serveSite, type OpenPage, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

/** Opens the page, takes the network away, and gives it these files. */
async function give(files: SourceFile[], options?: BrowserContextOptions): Promise<OpenPage> {
  const opened = await site.open('/check/', options)
  await opened.page.getByText('this page needs no network').waitFor()
  await opened.page.context().setOffline(true)
  const payload = files.map(({ path, bytes }) => ({ name: path, mimeType: '', buffer: Buffer.from(bytes) }))
  await opened.page.setInputFiles('#files', payload)
  await opened.page.locator('.status').waitFor()
  return opened
}

const status = (page: Page, text: string) => page.locator('.status', { hasText: text }).waitFor()

async function saved(page: Page, name: string): Promise<SourceFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=Save ${name}`)])
  return { path: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

/** Writes each text into its field, found by its label. */
async function write(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    const form = page.locator('form', { has: page.getByLabel(label, { exact: true }) })
    await form.getByLabel(label, { exact: true }).fill(text)
    await form.getByRole('button', { name: 'Change' }).click()
    await form.waitFor({ state: 'detached' })
  }
}

describe('ten mistakes among forty people are mended on the page alone, without a network', () => {
  it('in a list', async () => {
    const { page, complaints } = await give([list])
    await status(page, '10 problems.')
    expect(await page.textContent('#absent')).toBe(
      'You gave no sources, so names and ids that lead there were not looked up. Dates and sources that sheets leave out are taken as given.',
    )
    await page.click('text=Mend 5 with one right answer')
    await status(page, '5 problems.')
    await write(page, linesToWrite)
    await status(page, 'No problems.')
    expect(await page.textContent('.extent')).toBe('40 records in 1 file.')
    const file = await saved(page, 'people.yaml')
    expect(compile([file], { isPart: true }).problems).toEqual([])
    expect(complaints).toEqual([])
  })

  it('in a workbook, of which all else stays as it is', async () => {
    const given = await workbook()
    const { page, complaints } = await give([given])
    await status(page, '10 problems.')
    await page.click('text=Write Q180')
    await status(page, '9 problems.')
    await page.click('text=Mend 5 with one right answer')
    await status(page, '4 problems.')
    await write(page, cellsToWrite)
    await status(page, 'No problems.')
    const file = await saved(page, 'residents.xlsx')
    const [before, after] = await Promise.all([given, file].map((one) => openSheets([one])))
    expect(changes(before![0]!, after![0]!)).toBe(10)
    expect(complaints).toEqual([])
  })
})

/** How many cells of the first sheet differ. */
function changes(one: SourceFile, other: SourceFile): number {
  const [before, after] = [one, other].map(({ book }) => {
    const rows = book!.sheets[0]!.rows
    return new Map(rows.flatMap(({ number, cells }) => cells.map(({ column, text }) => [`${number} ${column}`, text])))
  }) as [Map<string, string>, Map<string, string>]
  return [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell)).length
}

it('shows records as soon as they are right, in their elements', async () => {
  const { page } = await give([list])
  await status(page, '10 problems.')
  const shown = () => page.locator('hs-people-list').last().locator('li').count()
  expect(await shown()).toBe(30)
  await page.click('text=Mend 5 with one right answer')
  await status(page, '5 problems.')
  expect(await shown()).toBe(34)
})

it('leads the keyboard from one problem to the next', async () => {
  const { page } = await give([list])
  await status(page, '10 problems.')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('status')
  await page.getByRole('button', { name: 'Write dara-sample' }).press('Enter')
  await status(page, '9 problems.')
  expect(await page.evaluate(() => document.activeElement?.closest('.problem')?.textContent)).toContain('medicalSchol')
})

it('asks a whole folder for its department, and a picture or a program for nothing', async () => {
  const text = (content: string) => new TextEncoder().encode(content)
  const { page } = await give([{ path: 'department.yaml', bytes: text('name: Samples\n') }, list])
  await page.getByText('url is missing').waitFor()
  expect(await page.textContent('#absent')).toBe('')
  const other = await give([{ path: 'holiday.jpg', bytes: text('no picture') }])
  await status(other.page, 'No problems.')
})

it.each([320, 1280])('is accessible and fits %s pixels, before and after files are given', async (width) => {
  const options = { viewport: { width, height: 800 }, bypassCSP: true }
  const empty = await site.open('/check/', options)
  const full = await give([await workbook()], options)
  await status(full.page, '10 problems.')
  for (const { page } of [empty, full]) {
    await page.addScriptTag({ content: axe.source })
    const violations = await page.evaluate(async () =>
      (await window.axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
    )
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
