/** The file that a reader takes along. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/index.js'
import { csv, download } from '../src/table/download.js'
import type { Line, Row } from '../src/table/rows.js'
import { alumni } from './fixtures/alumni.js'
import { mount, type AnyElement } from './page.js'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('a CSV file', () => {
  it('has the columns as they are shown, a line for each row', () => {
    expect(
      csv(heads, [row([{ text: 'Ana López', tail: 'MD' }], [{ lead: 'formerly', text: 1998 }, { text: 'b' }])]),
    ).toBe('Name,Year\r\n"Ana López, MD",formerly 1998; b\r\n')
  })

  it('quotes what holds a comma, a quotation mark or a new line', () => {
    expect(csv(heads, [row([{ text: 'a "b"' }], [{ text: 'c\nd' }]), row([], [{ text: 'e\u00A0f' }])])).toBe(
      'Name,Year\r\n"a ""b""","c\nd"\r\n,e f\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes %j no formula', (text) => {
    const [, line] = csv(heads, [row([{ text }], [])]).split(/\r\n(?=['"])/)
    expect(line!.replace(/^"/, '')[0]).toBe("'")
    expect(line).toContain(text)
  })

  it.each([
    ['Alumni', 'Alumni.csv'],
    ['Graduates 2019/20: "ours"', 'Graduates 2019 20 ours.csv'],
    ['Exresidentes de Álvarez', 'Exresidentes de Álvarez.csv'],
  ])('of %s is called %s', async (caption, name) => {
    const saved = saves()
    download(caption, heads, [])
    expect((await saved).name).toBe(name)
  })

  it('begins with the mark by which spreadsheets know UTF-8', async () => {
    const saved = saves()
    download('Alumni', heads, [row([{ text: 'Á' }], [])])
    const { bytes, type } = await saved
    expect([[...bytes.slice(0, 3)], type]).toEqual([[0xef, 0xbb, 0xbf], 'text/csv'])
    expect(new TextDecoder().decode(bytes)).toBe('Name,Year\r\nÁ,\r\n')
  })
})

describe('the button below a table', () => {
  it('saves all rows that were found, in their order', async () => {
    const element = await show()
    await userEvent.fill(element.renderRoot.querySelector('input')!, 'president')
    await press(element, 'Name')
    await press(element, 'Name')
    const saved = saves()
    await press(element, 'Download as CSV')
    const { name, bytes } = await saved
    expect(name).toBe('Alumni.csv')
    expect(
      new TextDecoder()
        .decode(bytes)
        .split('\r\n')
        .map((line) => line.replace(/"?,.*/, '')),
    ).toEqual(['Name', '"Samuel O. Thier', '"Peter Slavin', '"Eve Slater', '"Lee Goldman', '"N. Anthony Coles', ''])
  })

  it('saves more than the page shows', async () => {
    const element = await show()
    const saved = saves()
    await press(element, 'Download as CSV')
    expect(new TextDecoder().decode((await saved).bytes).split('\r\n')).toHaveLength(19)
  })

  it('is not there where nothing was found', async () => {
    const element = await show()
    await userEvent.fill(element.renderRoot.querySelector('input')!, 'xyz')
    expect(element.renderRoot.querySelector('[part=download]')).toBe(null)
  })
})

const heads = [
  { key: 'name', label: 'Name' },
  { key: 'year', label: 'Year' },
]

function row(name: Line[], year: Line[]): Row {
  return { lines: { name, year }, sortKeys: {}, kinds: {} }
}

/** What is saved next, and not put on this machine. */
function saves(): Promise<{ name: string; bytes: Uint8Array; type: string }> {
  return new Promise((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(async function (this: HTMLAnchorElement) {
      const blob = await (await fetch(this.href)).blob()
      resolve({ name: this.download, bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type })
    })
  })
}

async function show(): Promise<AnyElement> {
  const element = mount('hs-alumni-table')
  element.records = alumni
  await element.updateComplete
  return element
}

async function press(element: AnyElement, label: string): Promise<void> {
  const buttons = [...element.renderRoot.querySelectorAll('button')]
  await userEvent.click(buttons.find(({ innerText }) => innerText.trim() === label)!)
  await element.updateComplete
}
