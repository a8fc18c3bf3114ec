/** The data as developers get it: packed, and alone in an empty project. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as data from '@housestaff/data'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin, emptyProject } from './project.js'

const { folder, write, run, pack, install, evaluate, weigh } = emptyProject()
const names = Object.keys(data)

let files: string[]
beforeAll(() => {
  const packed = pack('data')
  files = packed.files
  install('--offline', packed.tarball)
})

it('holds what a build made for npm, and what to read', () => {
  expect(files.filter((path) => !path.startsWith('dist/package/'))).toEqual([
    'LICENSE',
    'README.md',
    'VERSIONS.md',
    'package.json',
  ])
})

it('installs alone, without Zod', () => {
  const { dependencies } = JSON.parse(run('npm', 'ls', '--all', '--json', '--loglevel=error'))
  expect(Object.keys(dependencies)).toEqual(['@housestaff/data'])
  expect(dependencies['@housestaff/data'].dependencies).toBe(undefined)
})

describe('a module', () => {
  it.each(names)('%s is there for import, and what the index has of it', (name) => {
    const script = `import * as data from '@housestaff/data'; import { ${name} } from '@housestaff/data/${name}'; console.log(${name} === data.${name})`
    expect(evaluate(script)).toBe('true\n')
  })

  it('can be required', () => {
    const script = "const { programs } = require('@housestaff/data'); console.log(programs.length)"
    for (const node of new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])) {
      expect(run(node, '--no-warnings', '--input-type=commonjs', '--eval', script)).toBe('9\n')
    }
  })

  it('costs who imports one program its own JSON and at most 100 bytes', async () => {
    const own = JSON.stringify(data.programs.find(({ id }) => id === 'primary-care'))
    const bytes = await weigh("import { primaryCare } from '@housestaff/data/programs'; console.log(primaryCare)")
    expect(bytes).toBeLessThanOrEqual(gzipSync(own).length + 100)
  })
})

describe('JSON', () => {
  it('is there as feeds', () => {
    const script =
      "import feed from '@housestaff/data/feed/alumni.json' with { type: 'json' }; console.log(feed.records.length)"
    expect(evaluate(script)).toBe('17\n')
  })

  it('is there as JSON-LD', () => {
    const script =
      "import graph from '@housestaff/data/json-ld/graph.json' with { type: 'json' }; console.log(graph['@context'])"
    expect(evaluate(script)).toBe('https://schema.org\n')
  })
})

describe('types', () => {
  /** Type-checks a module, its imports included, and returns what the compiler says of its work. */
  function check(name: string, text: string) {
    write(name, text)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--skipLibCheck', 'false']
    const said = run(bin('tsc'), ...options, '--listFiles', '--extendedDiagnostics', name)
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)$`, 'm').exec(said)![1])
    return {
      // All but TypeScript's own.
      files: said.split('\n').filter((line) => line.endsWith('.ts') && !/\/lib\.[^/]*$/.test(line)),
      types: figure('Types'),
      instantiations: figure('Instantiations'),
    }
  }

  it('tell what a record has', () => {
    check(
      'typed.ts',
      `import { programs } from '@housestaff/data'
import { primaryCare } from '@housestaff/data/programs'
export const duration: string | undefined = programs[0]!.duration
export const percent: number | undefined = primaryCare.ambulatoryShare?.percent
// @ts-expect-error A program has no colour.
export const colour = primaryCare.colour
`,
    )
  })

  it('of all collections together are few, and come from this package alone', () => {
    const imports = names.map((name) => `import { ${name} } from '@housestaff/data/${name}'\n`).join('')
    const empty = check('empty.ts', 'export {}\n')
    const all = check(
      'all.ts',
      `${imports}import type { Records } from '@housestaff/data'
export const all: { [Name in keyof Records]: Records[Name][] } = { ${names.join(', ')} }
`,
    )
    const ours = all.files.filter((path) => path.startsWith(join(folder, 'node_modules/@housestaff/data/')))
    expect(all.files.filter((path) => !ours.includes(path))).toEqual([join(folder, 'all.ts')])
    expect(ours.reduce((bytes, path) => bytes + statSync(path).size, 0)).toBeLessThan(100_000)
    expect(all.types - empty.types).toBeLessThan(1_000)
    expect(all.instantiations - empty.instantiations).toBeLessThan(200)
  })
})
