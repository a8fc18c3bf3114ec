/** Builds a site in each framework with the packages as npm users get them, and looks at what a browser makes of it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import sirv from 'sirv'
import { createServer } from 'node:http'
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sites = fileURLToPath(new URL('.', import.meta.url))

// What a page shows: words without script, and a selector within an element's shadow tree once its script ran.
const frameworks = {
  next: { out: 'out', withoutScript: 'Credits the people', tag: 'hs-alumni-table', draws: 'tbody tr' },
  astro: { out: 'dist', withoutScript: 'Nobel Prize', tag: 'hs-alumni-table', draws: 'tbody tr' },
  vue: { out: 'dist', withoutScript: 'Our programs', tag: 'hs-program-list', draws: 'h2' },
}

const folder = mkdtempSync(join(tmpdir(), 'housestaff-frameworks-'))
const executablePath = chromiumPath()
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) })
try {
  const tarballs = ['schema', 'elements', 'data'].map((name) => {
    const [{ filename }] = JSON.parse(run(folder, 'npm', 'pack', join(root, 'packages', name), '--json'))
    return join(folder, filename)
  })
  for (const [name, expected] of Object.entries(frameworks)) await check(name, expected, tarballs)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function check(name, { out, withoutScript, tag, draws }, tarballs) {
  const site = join(folder, name)
  cpSync(join(sites, name), site, { recursive: true })
  run(site, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs)
  run(site, 'npm', 'run', 'build')
  const pages = readdirSync(join(site, out), { recursive: true }).filter((file) => file.endsWith('.html'))
  const files = readdirSync(join(site, out), { recursive: true }).filter((file) => /\.(html|js)$/.test(file))
  const isThere = files.some((file) => readFileSync(join(site, out, file), 'utf8').includes(withoutScript))
  if (!isThere) throw new Error(`${name}: “${withoutScript}” is in none of ${pages.join(', ')}.`)
  const server = createServer(sirv(join(site, out), { dev: true })).listen(0)
  const page = await browser.newPage()
  const told = []
  page.on('console', (message) => message.type() !== 'info' && told.push(message.text()))
  page.on('pageerror', (error) => told.push(String(error)))
  await page.goto(`http://localhost:${server.address().port}/`)
  await page.locator(`${tag} ${draws}`).first().waitFor({ timeout: 15_000 })
  const count = await page.locator(`${tag} ${draws}`).count()
  await page.close()
  server.close()
  if (told.length > 0) throw new Error(`${name}: the console says ${told.join(' | ')}`)
  console.log(`${name}: built with the packed packages; <${tag}> draws ${count} × ${draws}, and the console is silent`)
}

function run(cwd, command, ...args) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
