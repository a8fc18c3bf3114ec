/** How soon a saved file is seen in what is built of it, while each tool watches. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { markdownTable } from '../markdown.ts'
import { changePerson, writeContent } from './people.ts'
import { setUp, tools, type Tool } from './tools.ts'

const changes = 9
const patience = 60_000

export async function* measureWatch(counts: readonly number[]): AsyncGenerator<string> {
  yield `## Watching

Milliseconds from a saved file of one record to its new words in what is built: in the file that peers write, in what our server answers.
Medians of ${changes} changes, one after the other, one tool after the other; the fastest in brackets. × is a multiple of ours.`
  for (const count of counts) yield watchTable(count, await watchAll(count))
}

async function watchAll(count: number): Promise<Map<Tool, number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'housestaff-bench-'))
  const times = new Map<Tool, number[]>()
  try {
    for (const tool of tools) {
      const project = join(folder, tool.name)
      mkdirSync(project)
      setUp(tool, project, 'files')
      writeContent(project, count, 'files')
      times.set(tool, await watchOne(tool, project, count))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return times
}

async function watchOne(tool: Tool, project: string, count: number): Promise<number[]> {
  const child = spawn(process.execPath, tool.watch, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  const seen = tool.serves ? await inAnswers(child) : inFile(join(project, tool.watched))
  child.stdout!.resume()
  try {
    await until(() => seen(`person-${count - 1}`))
    // What tools do beside, such as writing types, is over by then.
    await pause(2000)
    const times: number[] = []
    for (let turn = 0; turn < changes; turn++) {
      await pause(1500)
      const said = changePerson(project, (turn * 97) % count, turn)
      const saved = performance.now()
      await until(() => seen(said))
      times.push(performance.now() - saved)
    }
    return times
  } finally {
    child.kill()
    await once(child, 'exit')
  }
}

/** Looks into a file when it was written. */
function inFile(path: string): (text: string) => boolean {
  let written = 0
  let held = ''
  return (text) => {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 }
    if (mtimeMs !== written) held = readFileSync(path, 'utf8')
    written = mtimeMs
    return held.includes(text)
  }
}

/** Asks our server when it tells that there is something new. */
async function inAnswers(child: ChildProcess): Promise<(text: string) => Promise<boolean>> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const { address } = JSON.parse(line.toString().split('\n')[0]!) as { address: string }
  let isNew = true
  let held = ''
  void (async () => {
    const events = await fetch(`${address}events`)
    for await (const part of events.body!) if (new TextDecoder().decode(part).includes('data:')) isNew = true
  })().catch(() => undefined)
  return async (text) => {
    if (isNew) {
      isNew = false
      held = await (await fetch(`${address}records/people.json`)).text()
    }
    return held.includes(text)
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const begun = performance.now()
  while (!(await isSo())) {
    if (performance.now() - begun > patience) throw Error('Nothing new was built within a minute.')
    await pause(1)
  }
}

function watchTable(count: number, times: ReadonlyMap<Tool, number[]>): string {
  const [ours] = times.values()
  const rows = [...times].map(([{ name }, all]) => {
    const time = median(all)
    return [name, `${time.toFixed(0)} (${Math.min(...all).toFixed(0)})`, (time / median(ours!)).toFixed(1)]
  })
  return markdownTable([[`${count.toLocaleString('en')} files`, 'seen after', '×'], ...rows], (column) => column > 0)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
