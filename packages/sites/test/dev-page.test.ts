/** The page of `housestaff dev` in a browser, while somebody writes. */
import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'
import { packages } from './project.js'

const folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
const program = join(folder, 'content/programs/primary-care.yaml')
const right = readFileSync(join(packages, 'data/content/programs/primary-care.yaml'), 'utf8')
const wrong = right.replace(/^kind: .*$/m, 'kind: trak')
const complaints: string[] = []
let child: ChildProcess
let browser: Browser
let page: Page

beforeAll(async () => {
  cpSync(join(packages, 'data/content'), join(folder, 'content'), { recursive: true })
  const bin = join(packages, 'compiler/bin/housestaff.js')
  child = spawn(process.execPath, [bin, 'dev', 'content', '--port', '0'], { cwd: folder })
  const address = await new Promise<string>((resolve) => {
    child.stdout!.on('data', (text) => {
      const found = /http:\S+/.exec(String(text))
      if (found) resolve(found[0])
    })
  })
  const executablePath = chromiumPath()
  browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) })
  page = await browser.newPage({ viewport: { width: 1280, height: 600 } })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${address}#programs`)
  await page.locator('hs-program-list').waitFor()
})

afterAll(async () => {
  await browser.close()
  child.kill()
  rmSync(folder, { recursive: true })
})

const status = (text: string) => page.locator('.status', { hasText: text }).waitFor()

it('shows a problem beside the record as it was, and takes both away again', async () => {
  await status('No problems.')
  writeFileSync(program, wrong)
  await status('1 problem.')
  expect(await page.textContent('.message')).toContain('found "trak". Did you mean track?')
  expect(await page.textContent('.trouble .caption')).toBe('primary-care, as it was when last right')
  expect(await page.locator('.trouble hs-program-card').getByRole('heading').textContent()).toBe('Primary Care Program')
  expect(await page.locator('nav a[aria-current]').textContent()).toBe('Programs 9 1 problem')
  writeFileSync(program, right)
  await status('No problems.')
  expect(await page.locator('.trouble').count()).toBe(0)
})

it('stays where people are when content changes', async () => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Alumni/ })
    .click()
  const button = page.locator('hs-alumni-table').getByRole('button', { name: 'Next' })
  await button.focus()
  await button.scrollIntoViewIfNeeded()
  const place = () => page.evaluate(() => ({ y: scrollY, focused: document.activeElement?.tagName }))
  const before = await place()
  expect(before).toMatchObject({ y: expect.any(Number), focused: 'HS-ALUMNI-TABLE' })
  expect(before.y).toBeGreaterThan(100)
  const people = join(folder, 'content/people.yaml')
  writeFileSync(people, readFileSync(people, 'utf8').replace('family: Minot', 'family: Renamed'))
  await page.locator('hs-alumni-table').getByText('George R. Renamed').first().waitFor()
  expect(await place()).toEqual(before)
  expect(await button.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(true)
  await page.goBack()
  await page.locator('hs-program-list').waitFor()
})

it('goes from one collection to another by its address, and says so to screen readers', async () => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Alumni/ })
    .click()
  await page.locator('hs-alumni-table').waitFor()
  expect(new URL(page.url()).hash).toBe('#alumni')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alumni')
  await page.goBack()
  await page.locator('hs-program-list').waitFor()
})

it('puts on top what belongs to no collection', async () => {
  appendFileSync(join(folder, 'content/department.yaml'), 'colour: red\n')
  await status('1 problem.')
  const first = page.locator('.problem').first()
  expect(await first.textContent()).toContain('colour is not a field here.')
  expect(await first.evaluate((one) => one.closest('.columns'))).toBeNull()
})

it('complains of nothing, has no axe violation, and says when the server is gone', async () => {
  expect(complaints).toEqual([])
  const address = page.url()
  const other = await browser.newPage({ bypassCSP: true })
  await other.goto(address)
  await other.locator('hs-program-list').waitFor()
  await other.addScriptTag({ content: axe.source })
  const violations = await other.evaluate(async () =>
    (await window.axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]!.html]),
  )
  expect(violations).toEqual([])
  child.kill('SIGINT')
  await page.getByText('housestaff dev has stopped.').waitFor()
  await page.setViewportSize({ width: 320, height: 600 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
