/** Search over everything that a row shows. */
import { describe, expect, it } from 'vitest'
import type { Row } from '../src/table/rows.js'
import { cutAt, fold } from '../src/table/fold.js'
import { searchRows, wordsOf } from '../src/table/search.js'

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

describe('what was found', () => {
  const found = (text: string, query: string) =>
    cutAt(text, wordsOf(query))
      .map((piece, at) => (at % 2 ? `[${piece}]` : piece))
      .join('')

  it.each([
    ['Ana Álvarez', 'alva', 'Ana [Álva]rez'],
    ['Ana A\u0301lvarez', 'alva', 'Ana [A\u0301lva]rez'],
    ['Straße', 'strass', '[Straß]e'],
    ['Straße', 'stras', '[Straß]e'],
    ['Straße', 'se', 'Stra[ße]'],
    ['Œuvre', 'oeu', '[Œu]vre'],
    ['ﬁeld', 'field', '[ﬁeld]'],
    ['İstanbul', 'ist', '[İst]anbul'],
    ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
    ['Women’s', "women's", '[Women’s]'],
    ['1990\u20131994', '1990-1994', '[1990\u20131994]'],
    ['Director, Lab', 'lab dir', '[Dir]ector, [Lab]'],
    ['banana', 'ana', 'b[anana]'],
    ['𝒜na 😀 b', 'ana', '[𝒜na] 😀 b'],
    ['Ana', 'zoe', 'Ana'],
    ['Ana', '', 'Ana'],
    ['', 'ana', ''],
  ])('in %j of %j is %j', (text, query, marked) => {
    expect(found(text, query)).toBe(marked)
    expect(cutAt(text, wordsOf(query)).join('')).toBe(text)
  })
})

function row(lines: Partial<Row['lines']>): Row {
  return { lines: { name: [], year: [], posts: [], ...lines } as Row['lines'], sortKeys: {}, kinds: {} }
}
