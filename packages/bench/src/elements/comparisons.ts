/** What is timed: which tables, beside which, and what is done with them. */
import { displayName } from '@housestaff/schema/display'
import type { AlumnusRecord } from '@housestaff/schema/records'
import { foundNames, query, sortedNames } from './alumni.ts'
import type { Step } from './page/step.ts'

export interface Comparison {
  title: string
  /** Ours first. Code that makes `table`; addresses are relative to the folder of the peers. */
  tables: Record<string, string>
  steps(alumni: readonly AlumnusRecord[]): MeasuredStep[]
}

/** A step, and as what its time is reported; one without only leads to the next. */
export type MeasuredStep = Step & { as?: string }

const ours = (arguments_: string) =>
  `import { alumniTable } from '../page/housestaff.ts'; const table = alumniTable(${arguments_})`
const bare = (arguments_: string) =>
  `import { bareTable } from '../page/plain.ts'; const table = bareTable(${arguments_})`
const peer = (file: string) => `import { table } from './tables/${file}.ts'`
const readingAll = (file: string) => `import '../page/read-all.ts'; ${peer(file)}`

export const comparisons: Comparison[] = [
  {
    title: 'in pages of ten rows',
    tables: {
      housestaff: ours(''),
      'tabulator-tables': peer('tabulator'),
      'ag-grid-community': peer('ag-grid'),
      '@vaadin/grid': peer('vaadin-grid'),
      '@tanstack/lit-table': peer('tanstack'),
    },
    steps: pagedSteps,
  },
  {
    title: 'in pages of ten rows, every cell read first',
    tables: {
      housestaff: ours(''),
      'tabulator-tables': readingAll('tabulator'),
      'ag-grid-community': readingAll('ag-grid'),
      '@vaadin/grid': readingAll('vaadin-grid'),
      '@tanstack/lit-table': readingAll('tanstack'),
    },
    steps: (alumni) => [{ as: 'first render', does: 'draw', first: nameOf(alumni[0]!), rows: 10 }],
  },
  {
    title: 'all rows at once',
    tables: {
      housestaff: ours('0'),
      'nhsuk-frontend': peer('nhsuk'),
      'sortable-tablesort': peer('sortable'),
      'plain innerHTML': bare(''),
    },
    steps: (alumni) => [
      { as: 'first render', does: 'draw', first: nameOf(alumni[0]!), rows: alumni.length },
      ...sortSteps(alumni, alumni.length),
    ],
  },
  {
    title: 'from ten rows to all of them',
    tables: {
      housestaff: ours(''),
      'plain innerHTML, same markup and styles': `import { sameMarkup } from '../page/same-markup.ts'; const table = sameMarkup()`,
      'plain innerHTML, bare': bare('10'),
      'tabulator-tables': peer('tabulator'),
      'ag-grid-community': peer('ag-grid'),
      '@vaadin/grid': peer('vaadin-grid'),
      '@tanstack/lit-table': peer('tanstack'),
    },
    steps: (alumni) => [
      { does: 'draw', first: nameOf(alumni[0]!), rows: 10 },
      { as: 'show all', does: 'all', first: nameOf(alumni[0]!), rows: alumni.length },
    ],
  },
]

function pagedSteps(alumni: readonly AlumnusRecord[]): MeasuredStep[] {
  const keys = Array.from(query, (_, at): MeasuredStep => {
    const found = foundNames(alumni, query.slice(0, at + 1))
    const as = at ? 'further keys' : 'first key'
    return { as, does: 'search', query: query.slice(0, at + 1), first: found[0]!, rows: Math.min(10, found.length) }
  })
  const sorted = sortedNames(alumni)
  return [
    { as: 'first render', does: 'draw', first: nameOf(alumni[0]!), rows: 10 },
    ...keys,
    { does: 'search', query: '', first: nameOf(alumni[0]!), rows: 10 },
    ...sortSteps(alumni, 10),
    { as: 'next page', does: 'next', first: sorted.at(-11)!, rows: 10 },
  ]
}

function sortSteps(alumni: readonly AlumnusRecord[], rows: number): MeasuredStep[] {
  const sorted = sortedNames(alumni)
  return [
    { as: 'sort', does: 'sort', first: sorted[0]!, rows },
    { as: 'sort again', does: 'sort', first: sorted.at(-1)!, rows },
  ]
}

const nameOf = ({ person }: AlumnusRecord) => displayName(person.name)
