/** The compiler as departments get it: packed, in an empty project; and the package that a department makes with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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
