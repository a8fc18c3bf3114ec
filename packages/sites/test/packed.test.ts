/** The packages as npm gets them, and the elements in an empty project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin, emptyProject, packages, published } from './project.js'

const { folder, run, pack, install, weigh } = emptyProject()

const onlyCode = ['--profile', 'esm-only', '--exclude-entrypoints', './preview.css']

describe.each(published)('the package in packages/%s', (name) => {
  it('is clean under publint', async () => {
    const pkgDir = join(packages, name)
    const { messages } = await publint({ pkgDir, strict: true })
    const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'))
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('has types that resolve for importers', () => {
    const tarball = join(folder, pack(name).tarball)
    const report = run(bin('attw'), tarball, ...onlyCode, '--format', 'ascii', '--no-color')
    expect(report).not.toContain('does not contain types')
  })

  it('does not depend on the data, which npm would have to keep then', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
    expect(Object.keys({ ...dependencies, ...peerDependencies })).not.toContain('@housestaff/data')
  })

  it('holds nothing that only a web server may give', () => {
    expect(pack(name).files.filter((path) => path.split('/').includes('site'))).toEqual([])
  })
})

describe('the packed elements', () => {
  beforeAll(() => install(pack('schema').tarball, pack('elements').tarball))

  it('install with Lit and without Zod', () => {
    const installed = run('npm', 'ls', '--all', '--parseable', '--loglevel=error')
    expect(installed).toContain(join('node_modules', 'lit'))
    expect(installed).not.toContain(join('node_modules', 'zod'))
  })

  // What draws records. Reading feeds and checking records, Spanish, a table's state in the address and its CSV come in files of
  // their own, loaded after it.
  it.each([
    ['program-card', 9_400],
    ['testimonial', 8_750],
    ['alumni-table', 16_200],
    ['timeline', 10_400],
    ['place-guide', 9_900],
    ['placement-chart', 11_550],
    ['statistic-list', 10_350],
    ['curriculum-table', 11_150],
    ['rotation-table', 16_350],
    ['conference-timetable', 9_850],
  ])('%s weighs at most %i bytes with Lit', async (name, limit) => {
    const external = ['./take-*', './es-*', './address-*', './download-*']
    expect(await weigh(`import '@housestaff/elements/${name}'`, { external })).toBeLessThanOrEqual(limit)
  })
})
