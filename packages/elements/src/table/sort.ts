/** Sorting that is right by default: letters by language, figures by amount, empty cells last both ways, ties as given. */
import type { Row } from './rows.js'

/** By what a cell sorts: figures by amount, words by language; nothing where it is empty. */
export type SortKey = string | number | undefined

export interface Sort {
  column: string
  descending: boolean
  /** The order of rows that are alike in that column. */
  ties?: Sort | undefined
}

/** What a press on the head of `column` asks for: ascending first, then the other way round; ties stay in the order before. */
export function nextSort(sort: Sort | undefined, column: string): Sort {
  if (sort?.column === column) return { ...sort, descending: !sort.descending }
  return { column, descending: false, ...(sort && { ties: { ...sort, ties: undefined } }) }
}

/** The rows in order; as given where there is no `sort`. */
export function sortRows(rows: readonly Row[], sort: Sort | undefined, language: string): readonly Row[] {
  if (!sort) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...rows].sort((a, b) => {
    let order = 0
    for (let by: Sort | undefined = sort; by && !order; by = by.ties) order = compareBy(by, a, b, compare)
    return order
  })
}

function compareBy(
  { column, descending }: Sort,
  { sortKeys: a }: Row,
  { sortKeys: b }: Row,
  compare: Intl.Collator['compare'],
): number {
  const [left, right] = [a[column], b[column]]
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  const order = typeof left === 'number' && typeof right === 'number' ? left - right : compare(`${left}`, `${right}`)
  return descending ? -order : order
}

/** An order as attributes and addresses write it: `-class,name` is by class, the latest first, and within a class by name. */
export function readSort(text: string | null | undefined): Sort | undefined {
  const names = (text ?? '').split(',').map((name) => name.trim())
  return names.reduceRight<Sort | undefined>((ties, name) => {
    const column = name.replace(/^-/, '')
    return column ? { column, descending: column !== name, ties } : ties
  }, undefined)
}

/** The same the other way round. */
export function writeSort(sort: Sort | undefined): string {
  if (!sort) return ''
  const { column, descending, ties } = sort
  return `${descending ? '-' : ''}${column}${ties ? `,${writeSort(ties)}` : ''}`
}
