/** What our embed adds to a page: the department site beside itself without script, and without our content. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { markdownTable } from '../markdown.ts'
import { openBrowser } from './browser.ts'

const repetitions = 7
const site = fileURLToPath(new URL('../../../sites/dist', import.meta.url))

/** The page of the department of medicine, and what is taken out of it. */
const pages: Record<string, (page: string) => string> = {
  'as it is': (page) => page,
  'plain HTML alone, no script': (page) => page.replaceAll(/<script\b[^]*?<\/script>/g, ''),
  'without our content': (page) => page.replaceAll(/<script\b[^]*?<\/script>|<(hs-[\w-]+)\b[^]*?<\/\1>/g, ''),
}

/** A phone of middling speed on a slow mobile network. */
const phone = { slower: 4, latency: 150, bitsPerSecond: 1_600_000 }

interface Load {
  requests: number
  bytes: number
  firstPaint: number
  shift: number
  blocked: number
}

export async function* measurePageLoad(): AsyncGenerator<string> {
  const browser = await openBrowser()
  const server = await serve()
  const rows: string[][] = []
  for (const [name, without] of Object.entries(pages)) {
    const loads: Load[] = []
    for (let turn = 0; turn < repetitions; turn++) loads.push(await load(browser, server, without))
    const middle = (measure: keyof Load) => median(loads.map((one) => one[measure]))
    const times = [middle('firstPaint').toFixed(0), middle('shift').toFixed(3), middle('blocked').toFixed(0)]
    rows.push([name, `${middle('requests')}`, (middle('bytes') / 1000).toFixed(1), ...times])
  }
  await browser.close()
  server.close()
  const head = ['the page', 'requests', 'kB', 'first content after ms', 'layout shift', 'blocked ms']
  yield `## A page

The site of the department of medicine (packages/sites) with four elements, on a phone: 360 × 740 pixels, a processor ${phone.slower} times slower,
${phone.bitsPerSecond / 1e6} Mbit/s with ${phone.latency} ms of latency, nothing in the cache, everything compressed with gzip. Medians of ${repetitions} loads. Blocked is what
tasks of the main thread take beyond 50 ms each.

${markdownTable([head, ...rows], (column) => column > 0)}`
}

async function load(browser: Browser, server: Server, without: (page: string) => string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  let [requests, bytes] = [0, 0]
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++
    bytes += encodedDataLength
  })
  const speed = phone.bitsPerSecond / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: speed,
    uploadThroughput: speed,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slower })
  await page.addInitScript(observe)
  const { port } = server.address() as AddressInfo
  answerWith = without
  await page.goto(`http://127.0.0.1:${port}/medicine/`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => globalThis.seen)
  await context.close()
  return { requests, bytes, ...seen }
}

declare global {
  var seen: Pick<Load, 'firstPaint' | 'shift' | 'blocked'>
}

function observe(): void {
  const seen = (globalThis.seen = { firstPaint: 0, shift: 0, blocked: 0 })
  const each = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  each('layout-shift', ({ value = 0 }) => (seen.shift += value))
  each('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)))
}

let answerWith = (page: string) => page

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://page.example').pathname.replace(/\/$/, '/index.html')
    const file = readFileSync(join(site, path))
    const body = path === '/medicine/index.html' ? answerWith(file.toString()) : file
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Content-Encoding': 'gzip' })
    response.end(gzipSync(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
