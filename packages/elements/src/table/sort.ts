/** Sorting that is right by default: letters by language, figures by amount, empty cells last both ways, ties as given. */
import type { Row } from './rows.js'

export interface Sort {
  column: string
  descending: boolean
}

/** What a press on the head of `column` asks for: ascending first, then the other way round. */
export function nextSort(sort: Sort | undefined, column: string): Sort {
  return { column, descending: sort?.column === column && !sort.descending }
}

/** The rows in order; as given where there is no `sort`. */
export function sortRows(rows: readonly Row[], sort: Sort | undefined, language: string): readonly Row[] {
  if (!sort) return rows
  const { column, descending } = sort
  const { compare } = new Intl.Collator(language, { numeric: true })
  const direction = descending ? -1 : 1
  return [...rows].sort(({ sortKeys: a }, { sortKeys: b }) => {
    const [left, right] = [a[column], b[column]]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
    const numbers = typeof left === 'number' && typeof right === 'number'
    return direction * (numbers ? left - right : compare(`${left}`, `${right}`))
  })
}
