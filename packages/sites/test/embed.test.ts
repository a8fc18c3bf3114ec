/** What web editors paste, on pages of other origins: scripts with their hashes, plain HTML, frames. */
import { manifest, snippet, type Choice } from '@housestaff/embed/snippets'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'
import { serve, serveContent, type Origin } from './origins.js'
import { domPurify, sanitizers } from './sanitizers.js'

const leave: Choice = { element: 'hs-wellness-list', attributes: { category: 'leave' }, language: 'es', theme: 'slate' }

/** The end of whatever shows records: when they were true, and where they are kept. */
const dated = /\n.+20\d\d\. .+: Department of Medicine, Massachusetts General Hospital\s*$/

let content: Origin
let host: Origin
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[content, host] = await Promise.all([serveContent([leave]), serve()])
  host.files.set('favicon.ico', '')
  const executablePath = chromiumPath()
  const args = [...chromiumArgs, '--disable-features=LocalNetworkAccessChecks']
  browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
})
afterAll(async () => {
  await browser.close()
  content.close()
  host.close()
})
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
})
afterEach(() => context.close())

/** Frames may have to wait for other tests. */
const eventually = (read: () => unknown) => expect.poll(read, { timeout: 15_000 })

/** Opens `body` as a bare page of somebody else. */
async function paste(body: string, head = ''): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  host.files.set(
    'page',
    `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
  )
  await page.goto(`${host.base}page`)
  return complaints
}

/** The files of the folder `embed` that begin so. */
const written = (folder: string, ending: string) =>
  [...content.files].filter(([path]) => path.startsWith(folder) && path.endsWith(ending))

describe('a snippet with script, pasted unchanged into a page of another origin,', () => {
  const options = () => ({ base: content.base, scripts: `${content.base}embed/` })

  it('shows the records', async () => {
    const complaints = await paste(snippet('self-hosted', { element: 'hs-alumni-table' }, options()))
    await eventually(() => page.locator('hs-alumni-table tbody tr').count()).toBe(10)
    expect(complaints).toEqual([])
  })

  it('shows what was chosen, in Spanish and in a theme, under a strict policy', async () => {
    const policy = `default-src 'none'; script-src ${content.base}embed/; style-src ${content.base}embed/; connect-src ${content.base}feed/; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
    const complaints = await paste(snippet('self-hosted', leave, options()), meta)
    await eventually(() => page.locator('hs-wellness-list').getByText('Permiso').count()).toBeGreaterThan(0)
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hs-accent')),
    ).not.toBe('')
    expect(complaints).toEqual([])
  })

  it('needs no more than its nonce where scripts are trusted by nonce, Spanish included', async () => {
    const policy = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${content.base}feed/`
    const { theme: _, ...unthemed } = leave
    const lines = snippet('self-hosted', unthemed, options()).replace('<script', '<script nonce="abc"')
    const complaints = await paste(lines, `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    await eventually(() => page.locator('hs-wellness-list').getByText('Permiso').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('is refused by the browser where a byte of the script was changed', async () => {
    const path = `embed/${manifest.embed.file}`
    const right = content.files.get(path)!
    content.files.set(path, Buffer.concat([Buffer.from(right), Buffer.from(' ')]))
    const complaints = await paste(snippet('self-hosted', { element: 'hs-alumni-table' }, options()))
    await eventually(() => complaints.join()).toContain("Failed to find a valid digest in the 'integrity' attribute")
    expect(await page.locator('hs-alumni-table').innerText()).toBe('Alumni')
    expect(await page.evaluate(() => customElements.get('hs-alumni-table'))).toBeUndefined()
    content.files.set(path, right)
  })

  it('stays English where a byte of the Spanish words was changed, which are not run then', async () => {
    const path = `embed/${manifest.spanish.file}`
    const right = content.files.get(path)!
    content.files.set(path, Buffer.concat([Buffer.from(right), Buffer.from(';globalThis.wasRun=true')]))
    const complaints = await paste(snippet('self-hosted', leave, options()))
    await eventually(() => page.locator('hs-wellness-list').getByText('Leave', { exact: true }).count()).toBe(1)
    expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false)
    expect(complaints.join()).toContain("Failed to find a valid digest in the 'integrity' attribute")
    content.files.set(path, right)
  })
})

describe('every snippet without script', () => {
  it('shows its records where script is off', async () => {
    const all = written('embed/snippets/', '.html')
    const withoutScript = await browser.newContext({ javaScriptEnabled: false })
    page = await withoutScript.newPage()
    await paste(all.map(([, html]) => `<div class="one">${html}</div>`).join(''))
    const shown = await page.locator('.one').allInnerTexts()
    expect(shown).toHaveLength(all.length)
    for (const [at, text] of shown.entries())
      expect([all[at]![0], text]).toEqual([all[at]![0], expect.stringMatching(dated)])
    await withoutScript.close()
  })

  it.each(Object.entries(sanitizers))('keeps its text, headings and tables after %s', async (_, allowed) => {
    await paste('')
    await page.evaluate(domPurify)
    const all = written('embed/snippets/', '.html').map(([path, html]) => [path, `${html}`] as const)
    const compared = await page.evaluate(
      ([all, allowed]) => {
        const outline = (html: string) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html')
          const kept =
            'h1,h2,h3,h4,h5,h6,table,caption,thead,tbody,tr,th,td,ul,ol,li,dl,dt,dd,figure,figcaption,a[href]'
          return {
            text: body.textContent!.replace(/\s+/g, ' ').trim(),
            parts: [...body.querySelectorAll(kept)].map((part) => {
              const said = ['scope', 'href', 'colspan', 'rowspan'].map((name) => part.getAttribute(name) ?? '')
              return [part.localName, ...said].join(' ')
            }),
            tags: [...body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')).length,
          }
        }
        const { DOMPurify } = globalThis as unknown as {
          DOMPurify: { sanitize(html: string, allowed: object): string }
        }
        return all.map(([path, html]) => ({
          path,
          before: outline(html),
          after: outline(DOMPurify.sanitize(html, allowed)),
        }))
      },
      [all, allowed] as const,
    )
    expect(compared.length).toBeGreaterThan(40)
    for (const { path, before, after } of compared) {
      expect([path, before.tags, after.tags]).toEqual([path, 1, 0])
      expect(after.text, path).toBe(before.text)
      expect(after.parts, path).toEqual(before.parts)
    }
  })
})

describe('the pages in frames of another origin, as WordPress makes them,', () => {
  const secret = 'a1B2c3D4e5'
  const names = () => written('embed/', '.oembed.json').map(([path]) => path.replace(/^embed\/|\.oembed\.json$/g, ''))

  it('tell a height below 1,000 pixels, wide and narrow', async () => {
    const complaints = await paste('')
    const heights = await page.evaluate(heightsOf, { names: names(), base: content.base, widths: [600, 340], secret })
    expect(Object.keys(heights)).toEqual(names())
    expect(Object.entries(heights).filter(([, told]) => told.some((height) => height > 1000 || height < 50))).toEqual(
      [],
    )
    expect(complaints).toEqual([])
  })

  it('tell it before somebody scrolls to them', async () => {
    await frame('alumni-table', secret, '<div style="height: 20000px"></div>')
    await eventually(() => told('height')).toBeLessThan(1000)
  })

  it('answer to whoever says that it is ready, and to nobody who does not know the secret', async () => {
    await frame('program-list', secret)
    await told('height')
    const answers = await page.evaluate(async (secret) => {
      const { contentWindow } = document.querySelector('iframe')!
      const heard: unknown[] = []
      const quiet = async () => {
        for (let before = -1; before < heard.length;) {
          before = heard.length
          await new Promise((resolve) => setTimeout(resolve, 300))
        }
        return heard.splice(0)
      }
      addEventListener('message', ({ data }) => heard.push(data.secret))
      const say = (secret: string) => contentWindow!.postMessage({ message: 'ready', secret }, '*')
      await quiet()
      say('other')
      const toOthers = await quiet()
      say(secret)
      return { toOthers, toHost: await quiet() }
    }, secret)
    expect(answers).toEqual({ toOthers: [], toHost: [secret] })
  })

  it('have the page around open links to their own server, and themselves for links to others', async () => {
    await frame('testimonial-kate-takvorian', secret)
    await told('height')
    await page.frameLocator('iframe').getByRole('link').first().click()
    await eventually(() => told('link')).toBe(`${content.base}embed/testimonial-kate-takvorian.html`)
  })

  it('turn to the next records and back', async () => {
    await frame('group-list', secret)
    const framed = page.frameLocator('iframe')
    await framed.getByRole('button', { name: 'Next' }).click()
    await eventually(() => framed.getByRole('status').innerText()).toMatch(/^[2-9](–\d+)? of 11$/)
    await framed.getByRole('button', { name: 'Previous' }).click()
    await eventually(() => framed.getByRole('status').innerText()).toMatch(/^1–/)
  })

  it.each(['alumni-table', 'group-list', 'place-guide', 'program-card-primary-care'])(
    '%s fits the height of its oEmbed document where nobody listens',
    async (name) => {
      const { html } = JSON.parse(`${content.files.get(`embed/${name}.oembed.json`)}`)
      await paste(`<div style="width: 600px">${html}</div>`)
      const framed = page.frames()[1]!
      const isDrawn = () => {
        const root = document.querySelector('main > [src]')?.shadowRoot
        return root?.querySelector('slot') === null && root.childElementCount > 0
      }
      await eventually(() => framed.evaluate(isDrawn)).toBe(true)
      const scrolls = () => framed.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      await eventually(scrolls).toBeLessThanOrEqual(0)
    },
  )

  /** Pastes a frame of a page that does to messages what WordPress does. */
  async function frame(name: string, secret: string, above = '') {
    const src = `${content.base}embed/${name}.html#?secret=${secret}`
    await paste(`<script>heard = {}; onmessage = ({ data }) => {
      heard[data.message] = data.value
      if (data.message === 'height') document.querySelector('iframe').height = Math.min(1000, Math.max(200, data.value))
    }</script>${above}<iframe sandbox="allow-scripts" title="Frame" width="600" height="720" src="${src}"></iframe>`)
  }

  const told = (message: string) =>
    page
      .waitForFunction(
        (message) => (globalThis as unknown as { heard: Record<string, string> }).heard[message],
        message,
      )
      .then((heard) => heard.jsonValue())
})

interface Asked {
  names: string[]
  base: string
  widths: number[]
  secret: string
}

/** In a page: the heights that each frame tells at last, at each width. */
async function heightsOf({ names, base, widths, secret }: Asked): Promise<Record<string, number[]>> {
  const frames = names.map((name) => {
    const frame = Object.assign(document.createElement('iframe'), { title: name, width: `${widths[0]}`, height: '720' })
    frame.sandbox.add('allow-scripts')
    // Browsers do not lay out again what is out of sight.
    Object.assign(frame.style, { position: 'fixed', insetBlockStart: 0 })
    frame.src = `${base}embed/${name}.html#?secret=${secret}`
    return frame
  })
  const heights = new Map<unknown, number>()
  let lastHeard = 0
  addEventListener('message', ({ source, data }) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source)
    if (!frame || data.message !== 'height' || data.secret !== secret) return
    heights.set(frame, data.value)
    frame.height = `${Math.min(1000, Math.max(200, data.value))}`
    lastHeard = performance.now()
  })
  document.body.append(...frames)
  const told: Record<string, number[]> = {}
  for (const width of widths) {
    for (const frame of frames) frame.width = `${width}`
    const begun = (lastHeard = performance.now())
    // On a busy machine it is quiet for a while before all feeds are there.
    const isSettled = () =>
      heights.size === frames.length &&
      performance.now() - lastHeard > 600 &&
      (performance.now() - begun > 20_000 || [...heights.values()].every((height) => height <= 1000))
    while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 50))
    for (const frame of frames) (told[frame.title] ??= []).push(heights.get(frame)!)
  }
  return told
}
