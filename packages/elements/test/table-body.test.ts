/** Rows drawn as copies: the same as the template draws, whatever stood there before. */
import { render, type TemplateResult } from 'lit'
import { describe, expect, it } from 'vitest'
import { bodyDrawer } from '../src/table/body.js'
import type { Line, Row } from '../src/table/rows.js'
import { drawBody } from '../src/table/template.js'

const columns = ['Name', 'Posts', 'Notes'].map((label, at) => ({ key: label.toLowerCase(), label, isName: at === 0 }))

const rows: Row[] = [
  row([{ text: 'Ana López', tail: 'MD' }], [{ text: 'Dean' }], []),
  row(
    [{ text: 'Bo Lind' }],
    [
      { lead: 'formerly', text: 'Chief' },
      { text: 'Fellow', tail: '2001' },
    ],
    [{ text: 0 }],
  ),
  { ...row([{ text: 'Dora Peña' }], [{ text: 'Decana' }], []), language: 'es' },
  row([{ lead: 'Dr', text: 'Cy Holm', tail: 'MD' }], [], [{ text: 1989 }, { text: 'b' }, { text: 'c' }]),
  row([{ text: 'a page', url: 'https://hospital.example/' }], [{ text: 'Not stated', isQuiet: true }], []),
  row([{ text: 'another page', url: 'https://hospital.example/2' }], [{ text: 'Dean' }], []),
  row([{ text: 'no page', url: 'javascript:alert(1)' }], [], [{ text: '<b>bold</b>', isQuiet: true }]),
]

describe('rows', () => {
  it('are those that the template draws', () => {
    expect(markupOf(bodyDrawer()(rows, columns) as Element)).toBe(drawn(drawBody(rows, columns)))
  })

  it.each([
    ['in another order', rows.toReversed()],
    ['and fewer', rows.slice(2)],
    ['and more', [...rows, ...rows]],
    ['and others', [rows[3]!, rows[1]!]],
  ])('are drawn over those before them, %s', (_, next) => {
    const draw = bodyDrawer()
    const before = draw(rows, columns)
    expect(draw(next, columns)).toBe(before)
    expect(markupOf(before as Element)).toBe(drawn(drawBody(next, columns)))
  })

  it('are drawn anew in other columns', () => {
    const draw = bodyDrawer()
    draw(rows, columns)
    const two = columns.slice(0, 2)
    expect(markupOf(draw(rows, two) as Element)).toBe(drawn(drawBody(rows, two)))
  })

  it('show markup as text, and over other words too', () => {
    const draw = bodyDrawer()
    const markup = '<img src=x onerror=alert(1)>'
    for (const text of ['words', markup]) {
      const body = draw([row([{ lead: text, text, tail: text }], [{ text }], [])], columns) as Element
      expect([body.querySelectorAll('img').length, body.textContent]).toEqual([0, `${text} ${text}, ${text}${text}`])
    }
  })
})

const markupOf = (body: Element) => body.outerHTML

/** The markup of a template, without Lit's marks and the white space between tags. */
function drawn(template: TemplateResult): string {
  const table = document.createElement('table')
  render(template, table)
  return table.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim()
}

function row(name: Line[], posts: Line[], notes: Line[]): Row {
  return { lines: { name, posts, notes }, sortKeys: {}, kinds: {} }
}
