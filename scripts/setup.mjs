/** Makes a fresh clone ready: installs the packages and, with --browser, sees to it that the tests find a Chromium. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
requireNode()
installPackages()
if (process.argv.includes('--browser')) await findBrowser()

/** On an older Node, npm leaves out without a word the binaries that the build tools need. */
function requireNode() {
  const found = process.versions.node
  const [major, minor] = found.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  fail(`Housestaff needs Node 20.19, 22.12 or newer, and this is Node ${found}: see https://nodejs.org.`)
}

function installPackages() {
  const stamp = 'node_modules/.housestaff-setup'
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the packages named in package-lock.json, which takes about a minute.')
  rmSync(stamp, { force: true })
  npm('ci', '--loglevel=error', '--include=dev', '--no-audit', '--no-fund')
  linkNode()
  writeFileSync(stamp, lock)
}

/** Older npm, Node 20's and 22's among them, removes the link to the project's own Node with other platforms' ones. */
function linkNode() {
  if (existsSync('node_modules/.bin/node')) return
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const node = Object.keys(optionalDependencies).find((name) => existsSync(`node_modules/${name}`))
  if (node) npm('rebuild', node, '--silent')
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
  const { status } = spawnSync(command, [...before, ...args], { stdio: 'inherit', shell })
  if (status !== 0) process.exit(status ?? 1)
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
