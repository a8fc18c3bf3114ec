/** Sorting that is right by default. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { dateKey, durationKey, nameKey, quantityKey } from '../src/table/sort-keys.js'
import { nextSort, readSort, sortRows, writeSort, type SortKey } from '../src/table/sort.js'

const by = (values: SortKey[], descending = false) =>
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
    const rows = ['first', 'second', 'third'].map((kind) => ({ ...row('same'), kinds: { is: [kind] } }))
    for (const descending of [false, true]) {
      expect(sortRows(rows, { column: 'it', descending }, 'en').flatMap(({ kinds }) => kinds.is)).toEqual([
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

  it('begins ascending, turns round at the second press, and begins anew in another column, ties in the order before', () => {
    const first = nextSort(undefined, 'name')
    const second = nextSort(first, 'name')
    const third = nextSort(second, 'year')
    const orders = [first, second, nextSort(second, 'name'), third, nextSort(third, 'year'), nextSort(third, 'place')]
    expect(orders.map(writeSort)).toEqual(['name', '-name', 'name', 'year,-name', '-year,-name', 'place,year'])
  })

  it('has ties in the order of the second column', () => {
    const rows = [1998, 2011, 1998, 2011].map((year, at) => ({ ...row(year), sortKeys: { year, name: 'dbca'[at] } }))
    const names = (order: string) => sortRows(rows, readSort(order), 'en').map(({ sortKeys }) => sortKeys.name)
    expect([names('year,name'), names('-year,name'), names('year,-name'), names('year')]).toEqual([
      ['c', 'd', 'a', 'b'],
      ['a', 'b', 'c', 'd'],
      ['d', 'c', 'b', 'a'],
      ['d', 'c', 'b', 'a'],
    ])
  })

  it.each([
    ['name', 'name'],
    [' -class , name ', '-class,name'],
    ['', ''],
    [',-,', ''],
    [null, ''],
  ])('is read from %j', (text, order) => {
    expect(writeSort(readSort(text))).toBe(order)
  })
})

describe('what a value sorts by', () => {
  const inOrder = <Value>(values: Value[], key: (value: Value) => SortKey) =>
    sortRows(
      values.map((value) => ({ ...row(key(value)), value })),
      { column: 'it', descending: false },
      'en',
    ).map((row) => (row as Row & { value: Value }).value)

  it('is the family name, past particles, apostrophes and suffixes', () => {
    const people = [
      { given: 'Ana', family: 'García Lorca' },
      { given: 'Zoe', family: 'García' },
      { given: 'Bo', particle: 'van der', family: 'Berg' },
      { given: 'Al', family: 'Bergman' },
      { given: 'Cy', family: 'O’Neill' },
      { given: 'Di', family: 'Obama' },
      { given: 'Ed', family: 'Ochoa' },
      { given: 'Martin', family: 'King', suffix: 'Sr.' },
      { given: 'Martin', family: 'King', suffix: 'Jr.' },
      { given: 'Martin', family: 'King' },
      { given: 'Ove', family: 'Ángel' },
    ]
    expect(
      inOrder(people, nameKey).map(({ given, family, suffix }) => [given, family, suffix].join(' ').trim()),
    ).toEqual([
      'Ove Ángel',
      'Bo Berg',
      'Al Bergman',
      'Zoe García',
      'Ana García Lorca',
      'Martin King',
      'Martin King Jr.',
      'Martin King Sr.',
      'Di Obama',
      'Ed Ochoa',
      'Cy O’Neill',
    ])
  })

  it('is the beginning of what a date may be', () => {
    const dates = ['2019-07', '1857~', undefined, '185X', '1855/1859', '1810', '18XX', '2019-07-14', '2019/..', '1855?']
    expect(inOrder(dates, dateKey)).toEqual([
      '18XX',
      '1810',
      '185X',
      '1855?',
      '1855/1859',
      '1857~',
      '2019-07',
      '2019-07-14',
      '2019/..',
      undefined,
    ])
  })

  it('is the length of an amount, whatever its unit', () => {
    const amounts = [
      { value: 2, unit: 'months' },
      { min: 4, max: 5, unit: 'weeks' },
      { value: 100, unit: 'hours' },
      { value: 1, unit: 'years' },
      { value: 30, unit: 'minutes' },
      { value: 3, unit: 'days' },
    ] as const
    expect(inOrder([...amounts], quantityKey).map(({ unit }) => unit)).toEqual([
      'minutes',
      'days',
      'hours',
      'weeks',
      'months',
      'years',
    ])
  })

  it('is the length of a duration', () => {
    expect(inOrder(['P3Y', 'P10M', undefined, 'P6W', 'P1Y6M', 'P1Y', 'P45D'], durationKey)).toEqual([
      'P6W',
      'P45D',
      'P10M',
      'P1Y',
      'P1Y6M',
      'P3Y',
      undefined,
    ])
  })
})

function row(it: SortKey): Row {
  return { lines: {}, sortKeys: { it }, kinds: {} }
}
