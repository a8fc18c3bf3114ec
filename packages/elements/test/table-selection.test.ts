/** Which rows a table shows at a time. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { noWish, select, type Wish } from '../src/table/selection.js'

const rows: Row[] = Array.from({ length: 12 }, (_, at) => ({
  lines: { name: [{ text: `Row ${at + 1}` }] },
  sortKeys: {},
  kinds: at % 3 ? [] : at ? ['odd', 'odd', 'large'] : ['odd'],
}))
const columns = [{ key: 'name' }]
const show = (wish: Partial<Wish>, pageSize = 5) => {
  const { rows: shown, ...more } = select(rows, columns, { ...noWish, ...wish }, pageSize)
  return { ...more, shown: shown.map((row) => rows.indexOf(row) + 1) }
}

describe('a selection', () => {
  it('is the first page where nothing is asked for', () => {
    expect(show({})).toMatchObject({ total: 12, found: 12, kind: '', page: 1, pages: 3, shown: [1, 2, 3, 4, 5] })
  })

  it('has what is left on the last page', () => {
    expect(show({ page: 3 })).toMatchObject({ page: 3, shown: [11, 12] })
  })

  it('stays on the last page where fewer are found', () => {
    expect(show({ page: 3, query: '1' })).toMatchObject({ found: 4, page: 1, pages: 1, shown: [1, 10, 11, 12] })
  })

  it.each([[0], [-1], [Number.NaN], [null as unknown as number]])('has all rows where a page has %s', (pageSize) => {
    expect(show({}, pageSize)).toMatchObject({ pages: 1, shown: { length: 12 } })
  })

  it('has all rows on demand', () => {
    expect(show({ all: true })).toMatchObject({ pages: 1, shown: { length: 12 } })
  })

  it('has one page where nothing is found', () => {
    expect(show({ query: 'none' })).toMatchObject({ found: 0, page: 1, pages: 1, shown: [] })
  })

  it('narrows to a kind, and leaves a kind alone that no row has', () => {
    expect(show({ kind: 'large' })).toMatchObject({ found: 3, kind: 'large', shown: [4, 7, 10] })
    expect(show({ kind: 'small' })).toMatchObject({ found: 12, kind: '' })
  })

  it('counts each kind once a row, among the rows that search finds', () => {
    const kinds = (query: string) => [...show({ query }).kinds]
    expect(kinds('')).toEqual([
      ['odd', 4],
      ['large', 3],
    ])
    expect(kinds('10')).toEqual([
      ['odd', 1],
      ['large', 1],
    ])
  })

  it('offers no kinds where there are fewer than two', () => {
    const { kinds, found } = select(rows.slice(0, 3), columns, { ...noWish, kind: 'odd' }, 5)
    expect([kinds.size, found]).toEqual([0, 3])
  })
})
