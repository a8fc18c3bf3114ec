/** The elements on pages as they really are: hostile styles, strict policies, other copies, old libraries. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const script = '<script type="module" src="/embed.js"></script>'
const elements = `<hs-program-list src="/feed/programs.json"><p>Our programs</p></hs-program-list>
<hs-alumni-table src="/feed/alumni.json"></hs-alumni-table>`
const page = (head: string, body = elements) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

/** Waits until both elements show their records. */
async function showsAll(opened: Page) {
  await expect.poll(() => opened.locator('hs-program-list article').count()).toBe(9)
  await expect.poll(() => opened.locator('hs-alumni-table tbody tr').count()).toBe(10)
}

describe('the elements show their records, and say nothing on the console,', () => {
  it.each<[string, string, Record<string, string>?]>([
    ['under default-src self', page(script), { 'Content-Security-Policy': "default-src 'self'" }],
    [
      'under a nonce',
      page('<script type="module" nonce="abc" src="/embed.js"></script>'),
      { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'nonce-abc' 'strict-dynamic'" },
    ],
    [
      'where markup from script needs a policy',
      page(script),
      { 'Content-Security-Policy': "require-trusted-types-for 'script'" },
    ],
    [
      'where only named policies are allowed, theirs among them',
      page(script),
      { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'" },
    ],
    ['without a doctype', `${script}${elements}`],
    ['from right to left', page(script).replace('<html', '<html dir="rtl"')],
    ['where all styles are unset', page(`<style>* { all: unset !important }</style>${script}`)],
    ['where a rem is 10 pixels', page(`<style>html { font-size: 62.5% }</style>${script}`)],
    [
      'where everything is hidden until a script of the page runs',
      page(`<style>:not(:defined) { display: none }</style>${script}`),
    ],
    [
      'where an old library has changed prototypes',
      page(`<script>
        Array.prototype.remove = function () {}
        Object.prototype.extend = function () {}
        String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') }
        Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments) } })(Function.prototype.bind)
      </script>${script}`),
    ],
  ])('%s', async (_, html, headers) => {
    const { page: opened, complaints } = await site.open('/host', {}, html, headers)
    await showsAll(opened)
    expect(complaints).toEqual([])
  })

  it('in a frame of its own origin', async () => {
    const framed = `<iframe title="Programs" sandbox="allow-scripts" width="600" height="600" srcdoc='${elements}${script}'></iframe>`
    const { page: opened, complaints } = await site.open('/host', {}, page('', framed))
    await expect.poll(() => opened.frameLocator('iframe').locator('hs-program-list article').count()).toBe(9)
    expect(complaints).toEqual([])
  })
})

it('a page keeps its own fallback where its policy forbids ours', async () => {
  const { page: opened } = await site.open('/host', {}, page(script), {
    'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  })
  await expect.poll(() => opened.locator('hs-program-list').innerText()).toBe('Our programs')
})

it('loaded twice, in two versions, the first one stays and says so once', async () => {
  const other = '/other-version.js'
  const twice = page(`${script}<script type="module" src="${other}"></script>`)
  const { page: opened, complaints } = await site.open('/empty', {}, '<p>')
  const source = readFileSync(new URL('../dist/embed.js', import.meta.url), 'utf8')
  await opened.route(`**${other}`, (route) => route.fulfill({ contentType: 'text/javascript', body: `${source}\n//2` }))
  await opened.setContent(twice)
  await showsAll(opened)
  expect(complaints.filter((complaint) => !complaint.startsWith('info:'))).toEqual([])
  expect(complaints.filter((complaint) => complaint.includes('the first copy'))).toHaveLength(1)
})

it('six elements of one feed ask for it once', async () => {
  const six = '<hs-program-list src="/feed/programs.json"></hs-program-list>'.repeat(6)
  const { page: opened } = await site.open('/host', {}, page(script, six))
  await expect.poll(() => opened.locator('article').count()).toBe(54)
  const requests = await opened.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/feed/')),
  )
  expect(requests).toHaveLength(1)
})

describe('what the README says that an embed does on a page', () => {
  const readme = readFileSync(new URL('../../elements/README.md', import.meta.url), 'utf8')
  /** The names in a row of its table. */
  const namesOf = (row: string) =>
    [...new RegExp(`^\\| ${row} \\|.*\\| (.*) \\|$`, 'm').exec(readme)![1]!.matchAll(/`(.*?)`/g)].map(
      ([, name]) => name!,
    )

  // Whatever is dispatched at the page is noted.
  const listening = `<script>
    const told = new Set()
    const { dispatchEvent } = EventTarget.prototype
    EventTarget.prototype.dispatchEvent = function (event) {
      if (this instanceof Node || this === window) told.add(event.type)
      return dispatchEvent.call(this, event)
    }
  </script>`
  const readable = `${elements}<hs-faq src="/feed/nothing.json"></hs-faq>`

  const head = `<link rel="icon" href="data:,">${listening}${script}`
  let host: Page
  beforeAll(async () => {
    host = (await site.open('/host', {}, page(head, readable))).page
    await host.locator('hs-program-list article').nth(8).waitFor()
    await host.locator('hs-alumni-table tbody tr').nth(9).waitFor()
  })

  it('are its requests', async () => {
    const asked = await host.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    expect(asked.toSorted()).toEqual(['/embed.js', '/feed/alumni.json', '/feed/nothing.json', '/feed/programs.json'])
  })

  it('is what it stores', async () => {
    const stored = await host.evaluate(async () => ({
      local: Object.keys(localStorage).toSorted(),
      others: [
        Object.keys(sessionStorage),
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
        await navigator.serviceWorker.getRegistrations(),
      ],
    }))
    const entry = (path: string) =>
      namesOf('storage')[0]!.replace('<address of the feed>', new URL(path, host.url()).href)
    expect(stored.local).toEqual(['/feed/alumni.json', '/feed/programs.json'].map(entry))
    expect(stored.others).toEqual([[], '', [], [], []])
  })

  it('are its globals and symbols', async () => {
    const { page: bare } = await site.open('/bare', {}, page(listening, ''))
    const globals = (of: Page) => of.evaluate(() => Object.getOwnPropertyNames(globalThis))
    const symbols = (of: Page) =>
      of.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(({ description }) => description))
    const [before, symbolsBefore] = [new Set(await globals(bare)), new Set(await symbols(bare))]
    expect((await globals(host)).filter((name) => !before.has(name))).toEqual(namesOf('globals'))
    expect((await symbols(host)).filter((name) => !symbolsBefore.has(name)).toSorted()).toEqual(namesOf('symbols'))
  })

  it('are its events', async () => {
    const table = host.locator('hs-alumni-table')
    await table.getByRole('button', { name: 'Next' }).click()
    await table.getByRole('button', { name: 'Name', exact: true }).click()
    await table.getByRole('searchbox').fill('a')
    const told = () => host.evaluate<string[]>('[...told].sort()')
    await expect.poll(told).toEqual(namesOf('events').toSorted())
  })
})
