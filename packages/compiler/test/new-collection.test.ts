/** CONTRIBUTING.md, followed in a copy: a new collection does not compile while anything of it is missing. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

const copy = mkdtempSync(join(tmpdir(), 'housestaff-schema-'))
beforeAll(() => {
  for (const name of ['src', 'package.json']) {
    cpSync(join(root, 'packages/schema', name), join(copy, name), { recursive: true })
  }
  const config = { extends: join(root, 'packages/schema/tsconfig.json'), include: ['src'] }
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  // Whoever tries the guide has the collection already.
  for (const path of ['collections.ts', 'index.ts', 'json-ld/index.ts', 'json-ld/node.ts']) {
    write(
      path,
      linesOf(path).reduce((text, line) => text.replace(line, ''), read(path)),
    )
  }
})
afterAll(() => rmSync(copy, { recursive: true }))

it('asks for an example and for JSON-LD, and for nothing else', { timeout: 60_000 }, async () => {
  write('publications.ts', given('publications.ts').replace(/ {2}example: \{[^]*?\n {2}\},\n/, ''))
  add('collections.ts', '} as const')
  write('index.ts', read('index.ts') + given('index.ts'))
  write('json-ld/publications.ts', given('json-ld/publications.ts'))
  const told = (await check()).replaceAll(/\(\d+,\d+\)| (in|to parameter of) type .*/g, '')
  expect(told).toMatchInlineSnapshot(`
    "src/json-ld/index.ts: error TS2741: Property 'publications' is missing
    src/json-ld/publications.ts: error TS2345: Argument of type '"ScholarlyArticle"' is not assignable
    src/publications.ts: error TS2741: Property 'example' is missing
    "
  `)
  for (const message of told.trim().split('\n')) expect(guide).toContain(message.replace(/.*: error/, 'error'))

  write('publications.ts', given('publications.ts'))
  add('json-ld/index.ts', '}\n\ntype Answers')
  write('json-ld/node.ts', read('json-ld/node.ts').replace('interface Types {\n', `$&${given('json-ld/node.ts')}`))
  expect(await check()).toBe('')
})

/** What the guide says to write into a file, or to add to it. */
function given(path: string): string {
  const [, code] = guide.split(`\`packages/schema/src/${path}\`:\n\n\`\`\`ts\n`)
  return code!.split('```')[0]!
}

const linesOf = (path: string) => given(path).split(/(?<=\n)/)

/** Adds what the guide says: an import below the first one, and a line before `end`. */
function add(path: string, end: string) {
  const [imported, line] = linesOf(path)
  write(
    path,
    read(path)
      .replace(/^import .*\n/m, `$&${imported}`)
      .replace(end, `${line}$&`),
  )
}

const read = (path: string) => readFileSync(join(copy, 'src', path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(copy, 'src', path), text)

/** Prints the published types, as a build does, and returns what the type checker says. */
async function check(): Promise<string> {
  const { printRecordTypes } = await import(join(copy, 'src/index.ts'))
  write('records.ts', printRecordTypes())
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [compiler], { cwd: copy, encoding: 'utf8' }).stdout
}
