/** A folder of its own for each test, in which the command runs as it does for people, in the process of the test. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { run } from '../../src/cli.js'
import type { Texts } from '../content.js'

const home = process.cwd()
let folder: string

/** Gives each test of a file its own working folder. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'housestaff-'))
    process.chdir(folder)
  })
  afterEach(() => {
    process.chdir(home)
    rmSync(folder, { recursive: true })
  })
}

export function write(texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

export const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Every file below a folder with its bytes. */
export function filesIn(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(path, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), 'latin1')]))
}

/** Runs the command; a terminal is where there are colours. */
export async function housestaff(args: string | string[], { isTTY = false } = {}) {
  const written = { out: '', err: '' }
  const stream = (name: 'out' | 'err') => ({ isTTY, write: (text: string) => (written[name] += text) })
  const exit = await run(typeof args === 'string' ? args.split(' ') : args, {
    stdout: stream('out'),
    stderr: stream('err'),
  })
  return { exit, ...written }
}

/** What the command prints for programs. */
export async function json(args: string) {
  const { out } = await housestaff(`${args} --json`)
  return JSON.parse(out)
}
