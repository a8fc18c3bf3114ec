/** Makes a fresh clone ready: installs the packages and, with --browser, sees to it that the tests find a Chromium. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
requireNode(20)
installPackages()
if (process.argv.includes('--browser')) await findBrowser()

function requireNode(oldest) {
  if (parseInt(process.versions.node, 10) >= oldest) return
  fail(`Housestaff needs Node ${oldest} or newer, and this is Node ${process.versions.node}: see https://nodejs.org.`)
}

function installPackages() {
  const stamp = 'node_modules/.housestaff-setup'
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the packages named in package-lock.json, which takes about a minute.')
  const code = npm('ci', '--loglevel=error', '--include=dev', '--no-audit', '--no-fund')
  if (code !== 0) process.exit(code)
  writeFileSync(stamp, lock)
}

async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) fail(`CHROMIUM_PATH is ${chosen}, but there is no such file.`)
  if (chromiumPath() || (await hasPlaywrightsOwn())) return

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the Chromium package for the tests, which takes about a minute.')
    if (aptGet('update') === 0) aptGet('install', '-y', 'chromium')
    if (chromiumPath()) return
  }

  console.log("Downloading Playwright's Chromium for the tests, about 170 MB.")
  quietly(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  })
  if (await hasPlaywrightsOwn()) return
  fail('The tests need a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run this again.')
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath())
}

function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  // Under an npm script, use the Node that npm itself runs on: the project's own is about to be replaced.
  const [command, before] = cli && node ? [node, [cli]] : ['npm', []]
  // Windows' npm is a script, which only a shell can start.
  const shell = command === 'npm' && process.platform === 'win32'
  return spawnSync(command, [...before, ...args], { stdio: 'inherit', shell }).status ?? 1
}

function aptGet(...args) {
  return quietly('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })
}

function quietly(command, args, env) {
  return spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }).status
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
