/** Sorting that is right by default. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { nextSort, sortRows } from '../src/table/sort.js'

const by = (values: (string | number | undefined)[], descending = false) =>
  sortRows(values.map(row), { column: 'it', descending }, 'en').map(({ sortKeys }) => sortKeys.it)

describe('sorting', () => {
  it('sorts numbers by amount', () => {
    expect(by([1998, 100, 9, 2011])).toEqual([9, 100, 1998, 2011])
  })

  it('sorts figures within text by amount', () => {
    expect(by(['PGY-10', 'PGY-9', 'PGY-100'])).toEqual(['PGY-9', 'PGY-10', 'PGY-100'])
  })

  it('sorts accented letters beside the plain ones, whatever their case', () => {
    expect(by(['Zoe', 'Émile', 'adam', 'Emma', 'Ångström'])).toEqual(['adam', 'Ångström', 'Émile', 'Emma', 'Zoe'])
  })

  it('puts what is empty last both ways', () => {
    expect(by([undefined, 'b', undefined, 'a'])).toEqual(['a', 'b', undefined, undefined])
    expect(by([undefined, 'b', undefined, 'a'], true)).toEqual(['b', 'a', undefined, undefined])
  })

  it('keeps the order of ties both ways', () => {
    const rows = ['first', 'second', 'third'].map((kind) => ({ ...row('same'), kinds: [kind] }))
    for (const descending of [false, true]) {
      expect(sortRows(rows, { column: 'it', descending }, 'en').flatMap(({ kinds }) => kinds)).toEqual([
        'first',
        'second',
        'third',
      ])
    }
  })

  it('leaves the given order alone', () => {
    const rows = ['b', 'a'].map(row)
    expect(sortRows(rows, undefined, 'en')).toBe(rows)
    sortRows(rows, { column: 'it', descending: false }, 'en')
    expect(rows.map(({ sortKeys }) => sortKeys.it)).toEqual(['b', 'a'])
  })

  it('begins ascending, turns round at the second press, and begins anew in another column', () => {
    const first = nextSort(undefined, 'name')
    const second = nextSort(first, 'name')
    expect([first, second, nextSort(second, 'name'), nextSort(second, 'year')]).toEqual([
      { column: 'name', descending: false },
      { column: 'name', descending: true },
      { column: 'name', descending: false },
      { column: 'year', descending: false },
    ])
  })
})

function row(it: string | number | undefined): Row {
  return { lines: {}, sortKeys: { it }, kinds: [] }
}
