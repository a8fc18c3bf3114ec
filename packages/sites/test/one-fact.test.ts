/** One fact changes, and then somebody is taken down: what follows by itself, and what the audit names. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prerender, type PrerenderOptions } from '@housestaff/elements/prerender'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'
import { domPurify, sanitizers } from './sanitizers.js'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
const script = '<script type="module" src="/embed.js"></script>'

const pages = new Map<string, () => string | Promise<string>>()
let server: Server
let origin: string
let browser: Browser

/** Runs the command as people do. */
async function housestaff(...args: string[]) {
  const command = join(packages, 'compiler/bin/housestaff.js')
  const child = spawn(process.execPath, [command, ...args], { cwd: folder })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (told += text))
  const [exit] = await once(child, 'close')
  return `${exit}\n${told}`
}

const build = async () => expect(await housestaff('build', 'content', '--out', 'built')).toMatch(/^0\n/)

function edit(path: string, change: (text: string) => string) {
  const place = join(folder, 'content', path)
  writeFileSync(place, change(readFileSync(place, 'utf8')))
}

const fileOf = (path: string) => readFileSync(join(folder, 'built/site', path), 'utf8')

/** What a web editor pastes: content as it is at that moment. */
const snippet = (options: Pick<PrerenderOptions, 'tag' | 'src'>) =>
  prerender(JSON.parse(fileOf(options.src)), { current: `${options.src}/page`, ...options })

/** What the audit says of all pages. */
async function audit(...options: string[]) {
  const told = await housestaff('audit', ...[...pages.keys()].map((path) => origin + path), ...options)
  return told.replaceAll(origin, 'https://site.example').replaceAll(/\b[0-9a-f]{16}\b/g, '…')
}

/** Opens a page with script, and waits until a reader is told `words`; then everything that is told. */
async function seen(path: string, words: string) {
  const page = await browser.newPage()
  await page.goto(origin + path)
  const told = () => page.locator('body').ariaSnapshot()
  await expect.poll(told, { timeout: 15_000 }).toContain(words)
  return told()
}

beforeAll(async () => {
  cpSync(join(packages, 'data/content'), join(folder, 'content'), { recursive: true })
  await build()
  server = createServer(async ({ url = '' }, answer) => {
    const made = await pages.get(url)?.()
    const isFeed = existsSync(join(folder, 'built/site', url)) && url.endsWith('.json')
    const body = made ?? (isFeed ? fileOf(url) : url === '/embed.js' ? embed : undefined)
    const type = made ? 'text/html' : isFeed ? 'application/json' : 'text/javascript'
    answer.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = chromiumPath()
  browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) })
})
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

const embed = readFileSync(join(packages, 'elements/dist/embed.js'))
const programs = { tag: 'hs-program-list', src: '/feed/programs.json' }

describe('when one fact changes', () => {
  it('three pages show the same at first', async () => {
    const pasted = await snippet(programs)
    pages.set('/live', () => `${script}<hs-program-list src="/feed/programs.json"></hs-program-list>`)
    pages.set('/built', () => snippet(programs))
    pages.set('/pasted', () => pasted)
    expect(await audit()).toMatchInlineSnapshot(`
      "0
      https://site.example/live
        line 1  hs-program-list is live: it shows what its feed says.
      https://site.example/built
        line 1  hs-program-list is current, as of 2019.
      https://site.example/pasted
        line 1  hs-program-list is current, as of 2019.

      3 pages, 3 embeds: no problems.
      "
    `)
    for (const path of pages.keys()) await seen(path, 'nearly 40% of clinical training time')
  })

  it('what is live or built follows, and the audit names the one page that was pasted', async () => {
    edit('programs/primary-care.yaml', (text) => text.replace('percent: 40', 'percent: 45'))
    await build()
    for (const path of ['/live', '/built']) await seen(path, 'nearly 45% of clinical training time')
    await seen('/pasted', 'nearly 40% of clinical training time')
    expect(await audit()).toMatchInlineSnapshot(`
      "1
      https://site.example/live
        line 1  hs-program-list is live: it shows what its feed says.
      https://site.example/built
        line 1  hs-program-list is current, as of 2019.
      https://site.example/pasted
        line 1  hs-program-list is behind: as of 2019, …; https://site.example/feed/programs.json has changed since: as of 2019, ….

      3 pages, 3 embeds: 1 problem.
      "
    `)
  })
})

it.each(Object.entries(sanitizers))('what %s leaves of snippets is known and compared', async (_, allowed) => {
  const shown = {
    alumni: 'hs-alumni-table',
    programs: 'hs-program-list',
    milestones: 'hs-timeline',
    places: 'hs-place-guide',
  }
  const snippets = await Promise.all(
    Object.entries(shown).map(([collection, tag]) => snippet({ tag, src: `/feed/${collection}.json` })),
  )
  const page = await browser.newPage()
  await page.addScriptTag({ content: domPurify })
  const left = await page.evaluate<string, [string, object]>(
    ([html, allowed]) => {
      type Sanitizer = { DOMPurify: { sanitize(html: string, allowed: object): string } }
      return (globalThis as unknown as Sanitizer).DOMPurify.sanitize(html, allowed)
    },
    [snippets.join(''), allowed],
  )
  expect(left).not.toContain('<hs-')
  pages.clear()
  pages.set('/stripped', () => `<h1>About us</h1>${left}`)
  const told = await audit('--feeds', `${origin}/feed`)
  expect(told.match(/(\w+), without its tag, is current/g)).toEqual(
    Object.keys(shown).map((collection) => `${collection}, without its tag, is current`),
  )
  expect(told).toMatch(/1 page, 4 embeds: no problems\.\n$/)
})

describe('when somebody is taken down', () => {
  it('what was pasted loses it where any feed of the department is read, and the audit names it where none is', async () => {
    pages.clear()
    const pasted = await snippet({ tag: 'hs-testimonial-list', src: '/feed/testimonials.json' })
    const broken = pasted.replace('/feed/testimonials.json', '/feed/moved.json')
    pages.set('/scripted', () => `${script}${broken}<hs-program-list src="/feed/programs.json"></hs-program-list>`)
    pages.set('/stripped', () => `<p>Voices</p>${pasted.replaceAll(/<\/?hs-[^>]*>/g, '')}`)
    pages.set('/live', () => `${script}<hs-program-list src="/feed/programs.json"></hs-program-list>`)
    for (const path of ['/scripted', '/stripped']) await seen(path, 'Takvorian')

    edit('testimonials/kate-takvorian.yaml', () => 'status: withdrawn\nwithdrawnOn: 2026-11-25\nreason: request\n')
    await build()
    const left = await seen('/scripted', 'Primary Care Program')
    expect(left).not.toContain('Takvorian')
    expect(left).toContain('Rutledge')
    expect(await audit()).toMatchInlineSnapshot(`
      "1
      https://site.example/scripted
        line 1  hs-testimonial-list needs https://site.example/feed/moved.json, which answers 404.
        line 10  the page shows what is withdrawn. Take it out today.
        line 35  hs-program-list is live: it shows what its feed says.
      https://site.example/stripped
        line 10  the page shows what is withdrawn. Take it out today.
        line 33  testimonials, without its tag, names no feed, so it cannot be compared. --feeds says where the current ones are.
      https://site.example/live
        line 1  hs-program-list is live: it shows what its feed says.

      3 pages, 4 embeds: 3 problems.
      "
    `)
  })
})
