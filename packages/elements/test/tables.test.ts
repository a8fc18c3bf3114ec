/** What visitors and their tools meet in every table. */
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import '../src/index.js'
import { define } from '../src/define.js'
import { graduate } from './fixtures/alumni.js'
import { alumnus, benefit, program } from './fixtures/records.js'
import { mount, type AnyElement } from './page.js'

/** A table, the heads of its names and figures, and a record that has both. */
const tables = [
  {
    tag: 'hs-alumni-table',
    heads: ['Name', 'Class'],
    record: (name: string, figure: number) => graduate({ given: 'A.', family: name }, { classYear: figure }),
  },
  {
    tag: 'hs-program-table',
    heads: ['Program', 'Positions a year'],
    record: (name: string, figure: number) => ({ ...program, name, positions: { value: figure }, url: undefined }),
  },
  {
    tag: 'hs-benefits-table',
    heads: ['Benefit', 'Amount'],
    record: (name: string, figure: number) => ({ ...benefit, name, amount: { amount: figure, currency: 'USD' } }),
  },
  {
    tag: 'hs-table',
    heads: ['Name', 'Beds'],
    record: (name: string, figure: number) => ({ ...alumnus, person: undefined, name, beds: { value: figure } }),
  },
]

let element: AnyElement

beforeEach(() => page.viewport(1280, 800))
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe.each(tables)('<$tag>', ({ tag, heads, record }) => {
  const [nameHead, figureHead] = heads as [string, string]

  async function show(names: string[], figures: number[]): Promise<void> {
    element = mount(tag)
    if (tag === 'hs-table') element.setAttribute('collection', 'sites')
    element.records = names.map((name, at) => ({ ...record(name, figures[at]!), id: `record-${at}` }))
    await element.updateComplete
  }

  it('may be loaded twice', () => {
    vi.spyOn(console, 'info').mockReturnValue()
    expect(() => define(tag, class extends HTMLElement {})).not.toThrow()
  })

  it('meets a strict policy without a style in its markup', async () => {
    await show(['Ana', 'Bo'], [1, 2])
    expect(element.renderRoot.querySelectorAll('[style], style')).toHaveLength(0)
  })

  it('sorts 2, 9, 10 and 100 as figures', async () => {
    await show(['a', 'b', 'c', 'd'], [10, 2, 100, 9])
    await press(figureHead)
    expect(names()).toEqual(['b', 'd', 'a', 'c'])
  })

  it('sorts accented letters beside the plain ones, ascending first', async () => {
    await show(['Zoe', 'Émile', 'Adam', 'bob'], [1, 2, 3, 4])
    await press(nameHead)
    expect(names()).toEqual(['Adam', 'bob', 'Émile', 'Zoe'])
    await press(nameHead)
    expect(names()).toEqual(['Zoe', 'Émile', 'bob', 'Adam'])
  })

  it('marks one head alone as sorted', async () => {
    await show(['Ana', 'Bo'], [1, 2])
    const marked = () =>
      [...element.renderRoot.querySelectorAll('[aria-sort]')].map((head) => [head.textContent.trim(), head.ariaSort])
    expect(marked()).toEqual([])
    await press(nameHead)
    expect(marked()).toEqual([[nameHead, 'ascending']])
    await press(figureHead)
    expect(marked()).toEqual([[figureHead, 'ascending']])
  })

  it('reads out how it is sorted', async () => {
    await show(['Ana', 'Bo'], [1, 2])
    await press(nameHead)
    const status = element.renderRoot.querySelector('p.unseen')!
    expect(status.role).toBe('status')
    await expect.poll(() => status.textContent).toBe(`Sorted by ${nameHead.toLowerCase()}, ascending`)
  })

  it('is sorted by Enter and by Space', async () => {
    await show(['Bo', 'Ana'], [1, 2])
    button(nameHead).focus()
    await userEvent.keyboard('{Enter}')
    await element.updateComplete
    expect(names()).toEqual(['Ana', 'Bo'])
    await userEvent.keyboard(' ')
    await element.updateComplete
    expect(names()).toEqual(['Bo', 'Ana'])
  })

  it.each([1280, 320])(
    'is a table with its name, heads and rows in the accessibility tree at %i pixels',
    async (width) => {
      await page.viewport(width, 800)
      await show(['Ana', 'Bo', 'Cy'], [1, 2, 3])
      const columns = element.renderRoot.querySelectorAll('thead th').length
      const caption = element.renderRoot.querySelector('caption')!.textContent.trim()
      const nodes = await accessibilityTree()
      const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name)
      expect(named('table')).toEqual([caption])
      expect(named('row')).toHaveLength(4)
      expect(named('columnheader')).toHaveLength(columns)
      expect(named('columnheader').slice(0, 1)).toEqual([nameHead])
      expect(
        named('rowheader').map((name) =>
          name
            .replace('A. ', '')
            .replace(/,.*|Residency.*/, '')
            .trim(),
        ),
      ).toEqual(['Ana', 'Bo', 'Cy'])
      expect(named('cell')).toHaveLength(3 * (columns - 1))
    },
  )

  it.each([1280, 320])('has no axe violation at %i pixels, also while it is searched', async (width) => {
    await page.viewport(width, 800)
    await show(['Ana', 'Bo', 'Cy'], [1, 2, 3])
    await userEvent.fill(element.renderRoot.querySelector('input')!, 'a')
    await press(nameHead)
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it.each(['ltr', 'rtl'])('fits 320 pixels %s, with text of twice the size', async (direction) => {
    await page.viewport(320, 800)
    document.documentElement.dir = direction
    await show(['Schwarzenberg-Rosenthal-Konstantinopolitanska '.repeat(2), 'x'.repeat(80)], [1, 2])
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(sideways()).toBe(0)
    element.style.fontSize = '200%'
    expect(sideways()).toBe(0)
    document.documentElement.removeAttribute('dir')
  })

  it('has controls of at least 24 pixels, even in small print', async () => {
    await show(['Ana', 'Bo'], [1, 2])
    element.style.fontSize = '12px'
    const sizes = [...element.renderRoot.querySelectorAll('button, input, select')].map((control) => {
      const { width, height } = control.getBoundingClientRect()
      return Math.min(width, height)
    })
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  })

  it('shows all rows on paper, and no controls', async () => {
    await show(
      Array.from({ length: 30 }, (_, at) => `Name ${at}`),
      Array.from({ length: 30 }, (_, at) => at),
    )
    expect(names()).toHaveLength(10)
    window.dispatchEvent(new Event('beforeprint'))
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    const controls = [...element.renderRoot.querySelectorAll('button, input, select')]
    const seen = controls.filter((control) => control.checkVisibility())
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
    expect([names().length, seen]).toEqual([30, []])
    window.dispatchEvent(new Event('afterprint'))
    expect(names()).toHaveLength(10)
  })
})

const button = (label: string) =>
  [...element.renderRoot.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === label)!

async function press(label: string): Promise<void> {
  await userEvent.click(button(label))
  await element.updateComplete
}

/** The names in the rows, as the fixtures were given them. */
const names = () =>
  [...element.renderRoot.querySelectorAll('tbody th > div:first-child')].map((name) =>
    name.textContent.replace('A. ', '').replace(/, .*/, ''),
  )

interface Frame {
  frame: { id: string }
  childFrames?: Frame[]
}

/** What Chromium tells assistive technology: the nodes that it does not ignore. */
async function accessibilityTree(): Promise<{ role: string; name: string }[]> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: Frame }
  const frameId = frameTree.childFrames![0]!.frame.id
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[]
  }
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }))
}
