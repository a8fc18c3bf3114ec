/** The packages as npm users get them: packed, and installed in an empty project. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const published = ['schema', 'compiler', 'elements', 'data']
const bin = (name: string) => join(packages, '../node_modules/.bin', name)

let project: string
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'housestaff-'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' })
const pack = (name: string) =>
  JSON.parse(run('npm', 'pack', join(packages, name), '--json', '--loglevel=error'))[0].filename as string

describe.each(published)('the package in packages/%s', (name) => {
  it('is clean under publint', async () => {
    const pkgDir = join(packages, name)
    const { messages } = await publint({ pkgDir, strict: true })
    const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'))
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('has types that resolve for importers', () => {
    const report = run(
      bin('attw'),
      join(project, pack(name)),
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-color',
    )
    expect(report).not.toContain('does not contain types')
  })
})

describe('the packed data', () => {
  beforeAll(() => {
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', `./${pack('data')}`)
  })

  it('installs alone, without Zod', () => {
    const { dependencies } = JSON.parse(run('npm', 'ls', '--all', '--json', '--loglevel=error'))
    expect(Object.keys(dependencies)).toEqual(['@housestaff/data'])
    expect(dependencies['@housestaff/data'].dependencies).toBe(undefined)
  })

  it('is typed', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { programs } from '@housestaff/data'
import { primaryCare } from '@housestaff/data/programs'
export const duration: string | undefined = programs[0]!.duration
export const percent: number | undefined = primaryCare.ambulatoryShare?.percent
// @ts-expect-error A program has no colour.
export const colour = primaryCare.colour
`,
    )
    run(bin('tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', 'false', 'typed.ts')
  })

  it('can be required', () => {
    const script = "const { programs } = require('@housestaff/data'); console.log(programs.length)"
    for (const node of new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])) {
      expect(run(node, '--no-warnings', '--input-type=commonjs', '--eval', script)).toBe('9\n')
    }
  })

  it('gives feeds to whoever imports JSON', () => {
    const script =
      "import feed from '@housestaff/data/feed/alumni.json' with { type: 'json' }; console.log(feed.records.length)"
    expect(run(process.execPath, '--no-warnings', '--input-type=module', '--eval', script)).toBe('17\n')
  })

  it('gives JSON-LD to whoever publishes it', () => {
    const script =
      "import graph from '@housestaff/data/json-ld/graph.json' with { type: 'json' }; console.log(graph['@context'])"
    expect(run(process.execPath, '--no-warnings', '--input-type=module', '--eval', script)).toBe('https://schema.org\n')
  })

  it('costs who imports one program its own JSON and at most 100 bytes', async () => {
    const contents = "import { primaryCare } from '@housestaff/data/programs'; console.log(primaryCare)"
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    const { records } = JSON.parse(
      readFileSync(join(project, 'node_modules/@housestaff/data/dist/package/feed/programs.json'), 'utf8'),
    )
    const own = JSON.stringify(records.find(({ id }: { id: string }) => id === 'primary-care'))
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(gzipSync(own).length + 100)
  })
})

describe('the packed elements', () => {
  beforeAll(() => {
    const tarballs = ['schema', 'elements'].map((name) => `./${pack(name)}`)
    run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs)
  })

  it('install with Lit and without Zod', () => {
    const installed = run('npm', 'ls', '--all', '--parseable', '--loglevel=error')
    expect(installed).toContain(join('node_modules', 'lit'))
    expect(installed).not.toContain(join('node_modules', 'zod'))
  })

  // What draws records. Reading feeds and checking records, and Spanish, come in files of their own, loaded after it.
  it.each([
    ['program-card', 9_300],
    ['testimonial', 8_650],
    ['alumni-table', 14_000],
    ['timeline', 10_400],
    ['place-guide', 9_800],
    ['placement-chart', 11_050],
    ['statistic-list', 10_300],
    ['curriculum-table', 11_000],
    ['rotation-table', 13_900],
    ['conference-timetable', 9_800],
  ])('%s weighs at most %i bytes with Lit', async (name, limit) => {
    const { outputFiles } = await build({
      stdin: { contents: `import '@housestaff/elements/${name}'`, resolveDir: project },
      bundle: true,
      minify: true,
      legalComments: 'none',
      format: 'esm',
      external: ['./take-*', './es-*'],
      write: false,
    })
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(limit)
  })
})
