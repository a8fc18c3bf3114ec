/** Which rows a table shows at a time. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { choicesFor, noWish, select, type Wish } from '../src/table/selection.js'

const rows: Row[] = Array.from({ length: 12 }, (_, at) => ({
  lines: { name: [{ text: `Row ${at + 1}` }] },
  sortKeys: {},
  kinds: { size: at % 3 ? [] : at ? ['odd', 'large'] : ['odd'], year: [at < 6 ? '1998' : '2011'] },
}))
const facets = [
  { key: 'size', label: 'Size', kinds: () => [] },
  { key: 'year', label: 'Year', kinds: () => [] },
]
const choices = choicesFor(facets, rows, 'en')
const columns = [{ key: 'name' }]
const show = (wish: Partial<Wish>, pageSize = 5) => {
  const { rows: shown, found, ...more } = select(rows, columns, choices, { ...noWish, ...wish }, pageSize)
  return { ...more, found: found.length, shown: shown.map((row) => rows.indexOf(row) + 1) }
}
const counts = (wish: Partial<Wish>) =>
  show(wish).offers.map((offer) => [...offer.counts].map(([kind, count]) => `${kind} ${count}`))

describe('a selection', () => {
  it('is the first page where nothing is asked for', () => {
    expect(show({})).toMatchObject({ total: 12, found: 12, page: 1, pages: 3, shown: [1, 2, 3, 4, 5] })
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
    expect(show({ chosen: { size: 'large' } })).toMatchObject({ found: 3, shown: [4, 7, 10] })
    expect(show({ chosen: { size: 'small', colour: 'blue' } })).toMatchObject({ found: 12 })
  })

  it('narrows to the kinds of several facets at once', () => {
    expect(show({ chosen: { size: 'large', year: '2011' } })).toMatchObject({ found: 2, shown: [7, 10] })
  })

  it('counts each kind among the rows that search finds', () => {
    expect(counts({})).toEqual([
      ['large 3', 'odd 4'],
      ['2011 6', '1998 6'],
    ])
    expect(counts({ query: '10' })).toEqual([
      ['large 1', 'odd 1'],
      ['2011 1', '1998 0'],
    ])
  })

  it('counts each kind among the rows that the other facets leave, and not by its own', () => {
    expect(counts({ chosen: { size: 'large' } })).toEqual([
      ['large 3', 'odd 4'],
      ['2011 2', '1998 1'],
    ])
    expect(counts({ chosen: { size: 'large', year: '2011' } })).toEqual([
      ['large 2', 'odd 2'],
      ['2011 2', '1998 1'],
    ])
  })

  it('offers no facet with fewer than two kinds, the latest year first, and words by their letters', () => {
    const few = rows.slice(0, 3)
    expect(choicesFor(facets, few, 'en')).toEqual([])
    expect(choices.map(({ kinds }) => kinds)).toEqual([
      ['large', 'odd'],
      ['2011', '1998'],
    ])
    const { found } = select(few, columns, choicesFor(facets, few, 'en'), { ...noWish, chosen: { size: 'odd' } }, 5)
    expect(found).toHaveLength(3)
  })
})
