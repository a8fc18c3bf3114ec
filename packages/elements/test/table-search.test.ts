/** Search over everything that a row shows. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { fold, searchRows } from '../src/table/search.js'

const rows: Row[] = [
  row({ name: [{ text: 'Ana López', tail: 'MD, PhD' }], year: [{ text: 1998 }] }),
  row({ name: [{ text: 'Bo Łukasz' }], posts: [{ lead: 'formerly', text: "Dean of Women's Health" }] }),
]
const columns = [{ key: 'name' }, { key: 'year' }, { key: 'posts' }]
const found = (query: string, shown = columns) => searchRows(rows, shown, query).map((row) => rows.indexOf(row))

describe('search', () => {
  it.each([
    ['accents left out', 'lopez', [0]],
    ['accents put in', 'LÓPÉZ', [0]],
    ['accents as marks of their own', 'lo\u0301pez', [0]],
    ['letters that have no accent to lose', 'lukasz', [1]],
    ['all words, in any order', 'phd, ana', [0]],
    ['parts of words', 'luka dea', [1]],
    ['quiet words', 'formerly', [1]],
    ['figures', '199', [0]],
    ['typographic apostrophes', 'women’s', [1]],
    ['one word that is missing', 'ana dean', []],
    ['nothing but spaces', '  ', [0, 1]],
  ])('finds %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  it('looks only in columns that are shown', () => {
    const fresh = rows.map((row) => ({ ...row, folded: undefined! }))
    expect(searchRows(fresh, [{ key: 'name' }], '1998')).toEqual([])
  })

  it('folds compatibility forms and ligatures', () => {
    expect(fold('ﬁeld ½ Straße Œuvre')).toBe('field 1⁄2 strasse oeuvre')
  })

  it('folds dashes of every length, on both sides', () => {
    expect(fold('\u2010 \u2011 \u2012 \u2013 \u2014 \u2015')).toBe('- - - - - -')
    const spell = (dash: string) => `Rosenthal${dash}Schwarz`
    const dashed = [row({ name: [{ text: spell('\u2013') }] })]
    expect(['-', '\u2010', '\u2014'].map((dash) => searchRows(dashed, columns, spell(dash)).length)).toEqual([1, 1, 1])
  })
})

function row(lines: Partial<Row['lines']>): Row {
  return { lines: { name: [], year: [], posts: [], ...lines } as Row['lines'], sortKeys: {}, kinds: [] }
}
