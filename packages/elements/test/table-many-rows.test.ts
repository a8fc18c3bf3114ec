/** Hundreds of rows at once. */
import { render } from 'lit'
import { afterEach, expect, it } from 'vitest'
import '../src/index.js'
import type { Line, Row } from '../src/table/rows.js'
import { drawBody } from '../src/table/template.js'
import { manyRows } from '../src/table/many-rows.js'
import { graduate } from './fixtures/alumni.js'
import { mount, textsOf } from './page.js'

afterEach(() => document.body.replaceChildren())

const columns = [
  { key: 'name', label: 'Name' },
  { key: 'posts', label: 'Posts' },
]
const lines: Line[][] = [
  [],
  [{ text: 'Ana <b>' }],
  [{ text: 1998 }, { text: 'b' }],
  [{ lead: 'formerly', text: 'Dean' }],
  [{ text: 'Dean', tail: 'as of 2019' }],
  [{ lead: 'NRMP', text: 'x', tail: 'y' }, { text: 'z' }],
  [{ text: 'Not stated', isQuiet: true }],
  [{ text: 'a page', url: 'https://hospital.example/' }],
  [{ text: 'another page', url: 'https://hospital.example/other' }],
  [{ text: 'no page', url: 'javascript:alert(1)' }],
]
const rows: Row[] = lines.flatMap((posts, at) =>
  ['Ana', 'Bo'].map((name) => ({
    ...(at % 3 === 0 && { language: 'en' }),
    lines: { name: [{ text: name }], posts },
    sortKeys: {},
    kinds: {},
  })),
)

it('have the markup that the template gives each of them', () => {
  const table = document.createElement('table')
  render(drawBody(rows, columns), table)
  const plain = (markup: string) => markup.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '')
  const copied = manyRows(rows, columns)
  expect(plain(copied.outerHTML)).toBe(plain(table.innerHTML))
  expect(copied.querySelectorAll('a')).toHaveLength(4)
  expect(copied.outerHTML).not.toContain('javascript:')
})

it('are all there, in order, again after they were hidden, and with what was searched for marked', async () => {
  const records = Array.from({ length: 1000 }, (_, at) => ({
    ...graduate({ given: 'Ana', family: `Name${at}` }),
    id: `graduate-${at}`,
  }))
  const element = mount('hs-alumni-table', '<p>Inside</p>')
  element.setAttribute('page-size', '0')
  const shown = async (records: unknown) => {
    element.records = records
    await element.updateComplete
    return textsOf(element, 'tbody th').length
  }
  expect([await shown(records), await shown(undefined), await shown(records)]).toEqual([1000, 0, 1000])
  expect(textsOf(element, 'tbody th').at(-1)).toBe('Ana Name999, MD')
  const input = element.renderRoot.querySelector('input')!
  for (const [query, count] of [
    ['name99', 11],
    ['', 1000],
  ] as const) {
    input.value = query
    input.dispatchEvent(new Event('input'))
    await element.updateComplete
    expect(textsOf(element, 'tbody th')).toHaveLength(count)
    expect(new Set(textsOf(element, 'mark'))).toEqual(new Set(query ? ['Name99'] : []))
  }
})
