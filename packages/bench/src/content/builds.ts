/** What a build costs: ours beside that of peers, each in a new process, in turn. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from '../markdown.ts'
import { changePerson, writeContent, type Layout } from './people.ts'
import { setUp, tools, type Tool } from './tools.ts'
import { usageOf, type Usage } from './usage.ts'

const repetitions = 5

interface Case {
  title: string
  layout: Layout
  count: number
}

/** What was measured of a tool: nothing there from before, and after a change of one record. */
interface Measured {
  cold: Usage[]
  warm: Usage[]
}

export async function* measureBuilds(counts: readonly number[]): AsyncGenerator<string> {
  yield `## Builds

Seconds of processor time and of waiting, and the most memory at one time, of one process; medians of ${repetitions} repetitions, each led by
another tool. Cold: nothing is there from before. Warm: one record was changed since the last build, and what tools keep is there.
× is a multiple of ours when cold.`
  const cases: Case[] = counts.map((count) => ({ title: `${grouped(count)} files`, layout: 'files', count }))
  const most = Math.max(...counts)
  cases.push({ title: `one file of ${grouped(most)} records`, layout: 'list', count: most })
  for (const one of cases) yield buildsTable(one, await measureCase(one))
}

async function measureCase({ layout, count }: Case): Promise<Map<Tool, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), 'housestaff-bench-'))
  const measured = new Map(tools.map((tool): [Tool, Measured] => [tool, { cold: [], warm: [] }]))
  try {
    for (const tool of tools) {
      mkdirSync(join(folder, tool.name))
      setUp(tool, join(folder, tool.name), layout)
    }
    for (let turn = 0; turn < repetitions; turn++) {
      const first = turn % tools.length
      for (const tool of [...tools.slice(first), ...tools.slice(0, first)]) {
        const { cold, warm } = measured.get(tool)!
        const project = join(folder, tool.name)
        writeContent(project, count, layout)
        for (const path of tool.written) rmSync(join(project, path), { recursive: true, force: true })
        cold.push(await usageOf(tool.build, project))
        mustHold(tool, project, layout, `person-${count - 1}`)
        if (layout === 'list') continue
        const said = changePerson(project, count >> 1, turn)
        warm.push(await usageOf(tool.build, project))
        mustHold(tool, project, layout, said)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return measured
}

/** A build that lost something would be a fast one. */
function mustHold({ name, output }: Tool, project: string, layout: Layout, text: string): void {
  const built = readFileSync(join(project, output(layout)), 'utf8')
  if (!built.includes(text)) throw Error(`${name} built nothing of "${text}".`)
}

function buildsTable({ title }: Case, measured: ReadonlyMap<Tool, Measured>): string {
  const [ours] = measured.values()
  const rows = [...measured].flatMap(([{ name }, { cold, warm }]) => [
    rowOf(name, 'cold', cold, ours!.cold),
    ...(warm.length ? [rowOf(name, 'warm', warm, ours!.cold)] : []),
  ])
  const head = [title, '', 'processor', '×', 'waiting', '×', 'memory, MB', '×']
  return markdownTable([head, ...rows], (column) => column > 1)
}

function rowOf(name: string, state: string, usages: readonly Usage[], ours: readonly Usage[]): string[] {
  const figures = (['cpu', 'wall', 'memory'] as const).flatMap((measure) => {
    const [value, own] = [usages, ours].map((all) => median(all.map((usage) => usage[measure])))
    const shown = measure === 'memory' ? value!.toFixed(0) : (value! / 1000).toFixed(2)
    return [shown, (value! / own!).toFixed(1)]
  })
  return [name, state, ...figures]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

const grouped = (count: number) => count.toLocaleString('en')
