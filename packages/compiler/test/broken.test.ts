/**
 * Content with one mistake each: a folder of `broken` holds the files by which it differs from the good content, and
 * told.txt, all that is told of it. Mistakes that no file can hold are made below.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusing } from './command.js'

const broken = join(import.meta.dirname, 'broken')
const names = readdirSync(broken, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'good' ? [entry.name] : [],
)

/** Mistakes that a disk makes, or that are too large to be kept: each is made in a folder of good content. */
const made: Record<string, (content: string) => void> = {
  'department-that-is-missing': (content) => rmSync(join(content, 'department.yaml')),
  'link-that-leads-nowhere': (content) => symlinkSync('nowhere.yaml', join(content, 'terms.yaml')),
  'link-that-leads-back': (content) => symlinkSync('..', join(content, 'programs/again')),
  'file-that-links-to-itself': (content) => symlinkSync('terms.yaml', join(content, 'terms.yaml')),
  'file-that-may-not-be-read': (content) => writeFileSync(join(content, 'programs/unreadable.yaml'), ''),
  'file-of-100-megabytes': (content) => {
    writeFileSync(join(content, 'terms.yaml'), '')
    truncateSync(join(content, 'terms.yaml'), 100_000_000)
  },
}

interface Result {
  name: string
  exit: number
  out: string
  err: string
  /** Changes when what was built before changes. */
  output: string
}

const work = mkdtempSync(join(tmpdir(), 'housestaff-broken-'))
const results = new Map<string, Result>()

/** Every case is run by the real command, all of them in one process, over what was built of the good content. */
beforeAll(() => {
  for (const name of ['good', ...names, ...Object.keys(made)]) {
    const content = join(work, name, 'content')
    mkdirSync(join(work, name))
    cpSync(join(broken, 'good/content'), content, { recursive: true })
    if (names.includes(name)) cpSync(join(broken, name, 'content'), content, { recursive: true })
    made[name]?.(content)
  }
  const first = refusing('readFileSync', `String(path).endsWith('unreadable.yaml')`, 'EACCES')
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(first)}`],
      join(import.meta.dirname, 'run-batch.mjs'),
      ...[work, 'good', ...names, ...Object.keys(made)],
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  for (const result of JSON.parse(stdout) as Result[]) results.set(result.name, result)
}, 120_000)
afterAll(() => rmSync(work, { recursive: true }))

it('are many, and the good content is right', () => {
  expect(names.length).toBeGreaterThan(60)
  expect(results.get('good')).toMatchObject({ exit: 0, err: '' })
})

describe.each([...names, ...Object.keys(made)])('%s', (name) => {
  it('fails, tells one problem, and leaves what was built before byte for byte', () => {
    const { exit, out, err, output } = results.get(name)!
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toMatch(/\n1 problem in 1 file\. Nothing was written\.\n$/)
    expect(output).toBe(results.get('good')!.output)
  })
})

it.each(names)('%s is told at its file, in words that are pinned', async (name) => {
  const { err } = results.get(name)!
  const own = readdirSync(join(broken, name, 'content'), { recursive: true, encoding: 'utf8' })
  expect(own.map((path) => `content/${path}`)).toContain(err.split(/:\d+:\d+ /)[0])
  await expect(err).toMatchFileSnapshot(join(broken, name, 'told.txt'))
})

it('tells mistakes of the disk in words, too', () => {
  const told = Object.keys(made).map((name) => results.get(name)!.err.split('\n')[0])
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    content/department.yaml:1:1  department.yaml is missing. Write it with two lines: name, the department’s name, and url, the address of its feeds.
    content/terms.yaml:1:1  this cannot be read: it is not there, or it is a link that leads nowhere.
    content/programs/again:1:1  this cannot be read: it is a link that leads back into itself.
    content/terms.yaml:1:1  this cannot be read: it is a link that leads back into itself.
    content/programs/unreadable.yaml:1:1  this cannot be read: you are not allowed to.
    content/terms.yaml:1:1  the file has 100 MB, and records never take more than 50. Is it content? If so, divide it.
    "
  `)
})
