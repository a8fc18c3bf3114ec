/** The compiler as departments get it: packed, in an empty project; and the package that a department makes with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin, emptyProject, packages } from './project.js'

const department = emptyProject()
const user = emptyProject()

/** A thousand people, all invented, no two alike. */
const people = Array.from({ length: 1_000 }, (_, at) => ({
  id: `person-${at}`,
  name: { given: `Sample ${'ABCDEFGHIJ'[at % 10]}.`, family: `Specimen the ${at}th` },
  degrees: at % 3 ? ['MD'] : ['MD', 'PhD'],
  medicalSchool: `Example University of the ${['North', 'South', 'East', 'West'][at % 4]}`,
  interests: [`health of towns of ${at * 7} people`],
}))

beforeAll(() => {
  const { write, run, pack, install } = department
  install(pack('schema').tarball, pack('compiler').tarball)
  const shared = { asOf: '2026', sources: [{ source: 'page' }] }
  const program = {
    id: 'samples',
    formerIds: ['sampling'],
    name: 'Samples',
    kind: 'residency',
    summary: 'Trains samples.',
  }
  write('content/department.yaml', 'name: Department of Samples (invented)\nurl: https://samples.example/\n')
  write('content/sources.yaml', '- { id: page, title: Page, asOf: 2026 }\n')
  // JSON is YAML as well.
  write('content/people.yaml', JSON.stringify({ defaults: shared, records: people }))
  write('content/programs.yaml', JSON.stringify({ defaults: shared, records: [program] }))
  run('npx', 'housestaff', 'build', 'content', '--out', 'dist')

  const { type, sideEffects, exports } = JSON.parse(readFileSync(join(packages, 'data/package.json'), 'utf8'))
  const manifest = { name: 'samples', version: '1.0.0', type, sideEffects, files: ['dist/package'], exports }
  write('package.json', JSON.stringify(manifest))
  user.install('--offline', user.pack(department.folder).tarball)
})

it('costs who imports one of 1,000 records its own JSON and at most 100 bytes', async () => {
  const script = "import { people } from 'samples'; console.log(JSON.stringify(people))"
  const records: { id: string }[] = JSON.parse(user.evaluate(script))
  expect(records).toHaveLength(1_000)
  for (const id of ['person-0', 'person-417', 'person-999']) {
    const name = id.replace('-', '')
    const bytes = await user.weigh(`import { ${name} } from 'samples/people'; console.log(${name})`)
    const own = gzipSync(JSON.stringify(records.find((record) => record.id === id))).length
    expect(bytes).toBeLessThanOrEqual(own + 100)
  }
})

describe('the compiler in a browser', () => {
  const bundle = async (contents: string, options: BuildOptions) => {
    const stdin = { contents, resolveDir: department.folder }
    const shared = { bundle: true, platform: 'browser', write: false, outdir: 'out', logLevel: 'silent' } as const
    return (await build({ ...shared, stdin, ...options })).outputFiles!.map(({ text }) => text)
  }

  it('reads a sheet from bytes, without anything of Node', async () => {
    const [script] = await bundle(
      `import { compile, openSheets } from 'housestaff'
      globalThis.check = async (files) => {
        const { problems, contents } = compile(await openSheets(files))
        return JSON.stringify({ problems: problems.map(({ cell, message }) => [cell, message]), records: contents.records.terms })
      }`,
      { format: 'iife' },
    )
    const page = createContext({ TextEncoder, TextDecoder, URL, Uint8Array })
    runInContext(script!, page)
    const files = {
      'content/department.yaml': 'name: Department of Samples (invented)\nurl: https://samples.example/\n',
      'content/sources.yaml': '- { id: page, title: Page, asOf: 2026 }\n',
      'content/terms.csv': 'Id,Name,As of,Source\na,A,2026,page\nb,B,soon,page\n',
    }
    page.files = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
    expect(JSON.parse(await runInContext('check(files)', page))).toEqual({
      problems: [['C3', 'asOf: expected a year, month or day such as 2019, 2019-07 or 2019-07-14, found "soon".']],
      records: 2,
    })
  })

  it('loads what opens sheets only where there are any', async () => {
    const script = "import { compile, openSheets } from 'housestaff'; console.log(compile, openSheets)"
    const [first, ...others] = await bundle(script, { format: 'esm', splitting: true })
    expect(first).not.toContain('sheetData')
    expect(others.some((chunk) => chunk.includes('sheetData'))).toBe(true)
  })
})

describe('an id that changed', () => {
  it('is still imported by its former name', () => {
    const script =
      "import { samples, sampling } from 'samples/programs'; console.log(sampling === samples, sampling.id)"
    expect(user.evaluate(script)).toBe('true samples\n')
  })

  it('still compiles, and is marked in editors', () => {
    user.write('former.ts', "import { sampling } from 'samples/programs'\nexport const name: string = sampling.name\n")
    user.run(bin('tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'former.ts')
    const types = readFileSync(join(user.folder, 'node_modules/samples/dist/package/programs.d.ts'), 'utf8')
    expect(types).toContain('/** @deprecated It is samples now. */\nexport declare const sampling: ProgramRecord\n')
  })

  it('is found through the feed', () => {
    const script = "import feed from 'samples/feed/programs.json' with { type: 'json' }; console.log(feed.redirects)"
    expect(user.evaluate(script)).toBe("{ 'programs/sampling': 'samples' }\n")
  })
})
