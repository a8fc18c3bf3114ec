/** Serves the built sites and opens their pages in a browser, noting whatever a page complains of. */
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { fileURLToPath } from 'node:url'
import type { AddressInfo } from 'node:net'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'

export interface Site {
  /** Opens a page of the site, or `html` as if it stood at that path, with headers of its own. */
  open(path: string, options?: BrowserContextOptions, html?: string, headers?: Headers): Promise<OpenPage>
  close(): Promise<void>
}

export interface OpenPage {
  page: Page
  /** Console messages, page errors and requests that failed or left the site. */
  complaints: string[]
}

export async function serveSite(): Promise<Site> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
  const executablePath = chromiumPath()
  // Chromium keeps frames without an origin from this machine's own addresses, which only tests serve from.
  const args = [...chromiumArgs, '--disable-features=LocalNetworkAccessChecks']
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  const origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`
  return {
    open: (path, options, html, headers) => open({ browser, origin, path, options, html, headers }),
    close: () => close(browser, server),
  }
}

type Headers = Record<string, string>

interface Opening {
  browser: Browser
  origin: string
  path: string
  options?: BrowserContextOptions | undefined
  html?: string | undefined
  headers?: Headers | undefined
}

async function open({ browser, origin, path, options, html, headers = {} }: Opening): Promise<OpenPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`)
  })
  const isQuiet = watchRequests(page)
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`)
  })
  if (html) await page.route(origin + path, (route) => route.fulfill({ contentType: 'text/html', body: html, headers }))
  await page.goto(origin + path)
  await isQuiet()
  return { page, complaints }
}

/** Waits until nothing is on its way any more, and nothing follows for a tenth of a second. */
function watchRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>()
  let changed = performance.now()
  page.on('request', (request) => {
    pending.add(request)
    changed = performance.now()
  })
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => {
      pending.delete(request)
      changed = performance.now()
    })
  }
  const isBusy = () => pending.size > 0 || performance.now() - changed < 100
  return async () => {
    while (isBusy()) await page.waitForTimeout(20)
  }
}

async function close(browser: Browser, server: PreviewServer): Promise<void> {
  await browser.close()
  await server.close()
}
