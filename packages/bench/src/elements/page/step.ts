/** Does one step with a table that stands on the page, and waits until what it leads to has been drawn. */
import type { AlumnusRecord } from '@housestaff/schema/records'
import type { Table } from './table.ts'

/** A step, and what is seen after it. */
export interface Step {
  does: 'draw' | 'sort' | 'search' | 'next' | 'all'
  query?: string
  /** What the first row begins with. */
  first: string
  /** How many rows there are at least. */
  rows: number
}

/** How many rows are there after the step; undefined where the table cannot take it. */
export type TakeStep = (step: Step | 'nothing') => Promise<number | undefined>

const patience = 60_000

export function stepper(table: Table, records: readonly AlumnusRecord[]): TakeStep {
  return async (step) => {
    if (step === 'nothing') return settle()
    const { does, query = '' } = step
    if (!table[does]) return undefined
    if (does === 'draw') table.draw(document.body, records)
    else table[does](query)
    await untilDrawn(table, step)
    await settle()
    return table.rows()
  }
}

async function untilDrawn(table: Table, { does, first, rows }: Step): Promise<void> {
  const begun = performance.now()
  const isDrawn = () => table.first()?.trim().startsWith(first) && table.rows() >= rows
  while (!isDrawn()) {
    if (performance.now() - begun > patience) throw Error(`${does}: ${table.rows()} rows from ${table.first()}`)
    await frame()
  }
}

/** What is put off until after the drawing counts as well. */
async function settle(): Promise<undefined> {
  await frame()
  await frame()
  await new Promise((resolve) => setTimeout(resolve, 50))
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
