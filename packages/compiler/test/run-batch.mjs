/** Builds the content of many folders in one process, one after the other, and prints what came of each. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../dist/cli.js'

const [work, ...cases] = process.argv.slice(2)
const results = []
for (const name of cases) {
  process.chdir(join(work, name))
  const told = { out: '', err: '' }
  const streams = {
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.err += text) },
  }
  const exit = await run(['build', 'content', '--out', '../dist'], streams)
  results.push({ name, exit, ...told, output: digest(work) })
}
process.stdout.write(JSON.stringify(results))

/** What stands beside the folders of content: the output and whatever a build may have left, by name and bytes. */
function digest(folder) {
  const hash = createHash('sha256')
  const names = readdirSync(folder).filter((name) => name.startsWith('dist'))
  for (const name of names
    .flatMap((name) => [name, ...readdirSync(join(folder, name), { recursive: true }).map((path) => join(name, path))])
    .sort()) {
    hash.update(`${name}\n`)
    if (statSync(join(folder, name)).isFile()) hash.update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}
