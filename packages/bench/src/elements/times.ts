/** How long tables take: the work of the page's main thread for each step, ours beside that of peers. */
import type { Browser } from 'playwright'
import { markdownTable } from '../markdown.ts'
import { inventAlumni } from './alumni.ts'
import { openBrowser } from './browser.ts'
import { comparisons, type Comparison, type MeasuredStep } from './comparisons.ts'
import { bundleTable, openTable, type OpenTable } from './open-table.ts'

const repetitions = 5

/** What was measured of a table: milliseconds by measure, one for each repetition, and how many rows were in the document. */
interface Timed {
  times: Map<string, number[]>
  rows: number
  /** The step that did not come out right, and what was there instead. */
  failure?: string
}

export async function* measureTimes(counts: readonly number[]): AsyncGenerator<string> {
  const browser = await openBrowser()
  yield `## Times

Milliseconds of work of the page's main thread, measured as processor time in Chromium ${browser.version()}, until the right rows have
been painted; medians of ${repetitions} repetitions, each in a new page, each led by another table. × is the time as a multiple of ours.
Records are ${counts.join(', ')} invented alumni with five columns; reading, checking and indexing them is part of the time.`

  for (const comparison of comparisons) {
    for (const count of counts) yield timesTable(comparison, count, await timeTables(browser, comparison, count))
  }
  await browser.close()
}

async function timeTables(browser: Browser, comparison: Comparison, count: number): Promise<Map<string, Timed>> {
  const alumni = inventAlumni(count)
  const steps = comparison.steps(alumni)
  const tables = await Promise.all(
    Object.entries(comparison.tables).map(async ([name, code]) => [name, await bundleTable(code)] as const),
  )
  const timed = new Map(tables.map(([name]): [string, Timed] => [name, { times: new Map(), rows: 0 }]))
  for (let turn = 0; turn < repetitions; turn++) {
    // Nobody always goes first.
    const first = turn % tables.length
    for (const [name, bundled] of [...tables.slice(first), ...tables.slice(0, first)]) {
      const so = timed.get(name)!
      if (!so.failure) await timeTable(await openTable(browser, bundled, alumni), steps, so)
    }
  }
  return timed
}

async function timeTable(table: OpenTable, steps: readonly MeasuredStep[], so: Timed): Promise<void> {
  try {
    for (const { as, ...step } of steps) {
      const taken = await table.take(step)
      if (!as || !taken) continue
      so.times.set(as, [...(so.times.get(as) ?? []), taken.time])
      so.rows = taken.rows
    }
  } catch (error) {
    so.failure = (error as Error).message.split('\n')[0]!
  }
  await table.close()
}

function timesTable({ title }: Comparison, count: number, timed: ReadonlyMap<string, Timed>): string {
  const [ours] = timed.values()
  const measures = [...ours!.times.keys()]
  const rows = [...timed].map(([name, { times, rows }]) => [
    name,
    `${rows}`,
    ...measures.flatMap((measure) => timeAndRatio(times.get(measure), ours!.times.get(measure)!)),
  ])
  const head = [
    `${count.toLocaleString('en')} rows, ${title}`,
    'rows drawn',
    ...measures.flatMap((measure) => [measure, '×']),
  ]
  const failures = [...timed].flatMap(([name, { failure }]) =>
    failure ? [`${name} gave no right answer: ${failure}`] : [],
  )
  return [markdownTable([head, ...rows], (column) => column > 0), ...failures].join('\n\n')
}

function timeAndRatio(taken: readonly number[] | undefined, ours: readonly number[]): [string, string] {
  if (!taken) return ['–', '']
  const [time, own] = [median(taken), median(ours)]
  return [time.toFixed(time < 100 ? 1 : 0), (time / own).toFixed(1)]
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
