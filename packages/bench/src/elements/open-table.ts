/** Opens a page with a table to be, and measures what each step with it costs. */
import type { AlumnusRecord } from '@housestaff/schema/records'
import type { Browser } from 'playwright'
import { bundle, textOf, type Bundle } from './bundle.ts'
import type { Step, TakeStep } from './page/step.ts'

declare global {
  var prepare: (records: readonly AlumnusRecord[]) => void
  var takeStep: TakeStep
}

export interface OpenTable {
  /** What a step cost, in milliseconds, and how many rows there are after it; undefined where the table cannot take it. */
  take(step: Step): Promise<{ time: number; rows: number } | undefined>
  close(): Promise<void>
}

/** A script for `openTable`, from code that makes `table`; its addresses are relative to the folder of the peers. */
export function bundleTable(code: string): Promise<Bundle> {
  const entry = `
import { stepper } from '../page/step.ts'
globalThis.prepare = (records) => { globalThis.takeStep = stepper(table, records) }`
  return bundle(code + entry, { format: 'iife' })
}

export async function openTable(
  browser: Browser,
  bundled: Bundle,
  alumni: readonly AlumnusRecord[],
): Promise<OpenTable> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent(
    `<!doctype html><html lang="en"><title>Bench</title><style>${textOf(bundled, 'main.css')}</style>`,
  )
  await page.addScriptTag({ content: textOf(bundled, 'main.js') })
  await page.evaluate((records) => globalThis.prepare(records), alumni)

  const devtools = await page.context().newCDPSession(page)
  // Processor time: what other programs do meanwhile does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  const cost = async (step: Step | 'nothing') => {
    await devtools.send('HeapProfiler.collectGarbage')
    const before = await worked()
    const rows = await page.evaluate((given) => globalThis.takeStep(given), step)
    return { time: (await worked()) - before, rows }
  }

  // The first time costs more.
  await cost('nothing')
  const { time: asking } = await cost('nothing')
  return {
    async take(step) {
      const { time, rows } = await cost(step)
      return rows === undefined ? undefined : { time: Math.max(0, time - asking), rows }
    },
    close: () => page.close(),
  }
}
