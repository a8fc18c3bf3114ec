/** Measures a subject beside its peers, in one run, and prints the figures: npm run bench -- elements */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { readCall, type Call } from './call.ts'
import { buildWorkspace, installPeers } from './prepare.ts'

const call = readCall(process.argv.slice(2))
if ('says' in call) {
  console[call.exitCode ? 'error' : 'log'](call.says)
  process.exitCode = call.exitCode
} else await measure(call)

async function measure({ subject, parts, rows, out }: Call): Promise<void> {
  buildWorkspace()
  installPeers(subject.peers)
  const texts: string[] = []
  for await (const text of figures(subject, parts, rows)) {
    console.log(`${text}\n`)
    texts.push(text)
  }
  if (out) writeFileSync(out, `${texts.join('\n\n')}\n`)
}

async function* figures(
  { title, peers }: Call['subject'],
  parts: Call['parts'],
  rows: Call['rows'],
): AsyncGenerator<string> {
  const { dependencies } = JSON.parse(readFileSync(`${peers}/package.json`, 'utf8')) as { dependencies: object }
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`)
  yield `# ${title} and their peers`
  yield `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]!.model}.
Beside ${versions.join(', ')}.`
  for (const part of parts) yield* part.measure(rows)
}
