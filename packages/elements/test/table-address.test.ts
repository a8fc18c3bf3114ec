/** What a table with a key keeps in the page's address. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../src/index.js'
import type { HsAlumniTable } from '../src/alumni-table/alumni-table.js'
import { alumni } from './fixtures/alumni.js'

const start = location.href
let table: HsAlumniTable

beforeEach(async () => {
  await page.viewport(1280, 800)
  go('')
})
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', start)
  vi.restoreAllMocks()
})

describe('a table with a key', () => {
  it('opens with what the address asks for', async () => {
    go('alumni.q=chief&alumni.sort=-name&alumni.page=1')
    await show()
    expect([query(), names(), sorted()]).toEqual(['chief', ['N. Anthony Coles', 'Mandy Cohen'], 'Name descending'])
    await expect.poll(heard).toBe('2 of 17 alumni shown')
  })

  it.each([
    ['alumni.page=2', 7],
    ['alumni.page=all', 17],
    ['alumni.page=99', 7],
    ['alumni.page=-3', 10],
    ['alumni.page=1.5', 10],
    ['alumni.page=many', 10],
    ['alumni.sort=klass,-', 10],
    ['alumni.colour=blue', 10],
    ['alumni.award=None', 10],
    ['alumni.award=Trustees%27+Medal', 1],
    ['alumni.q=%E0%A4%A', 0],
    ['alumni=2', 10],
    ['alumni.other.page=2', 10],
    ['people.page=2', 10],
    ['alumni.__proto__=x', 10],
  ])('shows for ?%s %i rows', async (search, rows) => {
    go(search)
    await show()
    expect(rows ? names().length : find('tbody').innerText).toEqual(rows || expect.stringContaining('No alumni match'))
  })

  it('writes what the reader asks for, and nothing that goes without saying', async () => {
    go('lang=en')
    await show()
    await press('Name')
    expect(asked()).toBe('lang=en&alumni.sort=name')
    await press('Positions')
    expect(asked()).toBe('lang=en&alumni.sort=positions%2Cname')
    await press('Next')
    expect(asked()).toBe('lang=en&alumni.sort=positions%2Cname&alumni.page=2')
    await press('Show all 17')
    expect(asked()).toBe('lang=en&alumni.sort=positions%2Cname&alumni.page=all')
    await userEvent.selectOptions(find('select'), "Trustees' Medal (1)")
    expect(asked()).toBe('lang=en&alumni.sort=positions%2Cname&alumni.page=all&alumni.award=Trustees%27+Medal')
    await press('Clear')
    expect(asked()).toBe('lang=en&alumni.sort=positions%2Cname&alumni.page=all')
  })

  it('keeps the fragment and the state of the page around', async () => {
    history.replaceState({ router: 1 }, '', '?#graduates')
    await show()
    await press('Name')
    expect([location.hash, history.state]).toEqual(['#graduates', { router: 1 }])
  })

  it('leads back to each order and page, and to what was there before a search', async () => {
    await show()
    const pushed = vi.spyOn(history, 'pushState')
    await press('Next')
    await press('Name')
    await userEvent.type(find('input'), 'nobel')
    expect([pushed.mock.calls.length, asked()]).toEqual([3, 'alumni.q=nobel&alumni.sort=name'])
    await back()
    expect([query(), names().length, sorted(), asked()]).toEqual(['', 10, 'Name ascending', 'alumni.sort=name'])
    await expect.poll(heard).toBe('17 alumni shown')
    await back()
    expect([names()[0], sorted(), asked()]).toEqual(['Ferid Murad', undefined, 'alumni.page=2'])
    await back()
    expect([names()[0], asked()]).toEqual(['J. Michael Bishop', ''])
    history.forward()
    await expect.poll(() => names()[0]).toBe('Ferid Murad')
  })

  it('begins a new place for each search, not for each letter', async () => {
    await show()
    const pushed = vi.spyOn(history, 'pushState')
    await userEvent.type(find('input'), 'nob')
    await userEvent.type(find('input'), 'el')
    await userEvent.clear(find('input'))
    await userEvent.type(find('input'), 'dean')
    expect(pushed.mock.calls.length).toBe(2)
    await back()
    expect(query()).toBe('')
  })

  it('does not meet another table with a key of its own', async () => {
    go('alumni.page=2&alumni.old.page=all')
    await show()
    const first = table
    await show('alumni.old')
    expect([namesIn(first).length, namesIn(table).length]).toEqual([7, 17])
    await press('Name')
    expect(asked()).toBe('alumni.page=2&alumni.old.sort=name&alumni.old.page=all')
    table = first
    await press('Name')
    expect(asked()).toBe('alumni.old.sort=name&alumni.old.page=all&alumni.sort=name')
    expect(namesIn(first)).toHaveLength(10)
  })

  it('follows another key', async () => {
    go('people.page=2')
    await show()
    expect(names()).toHaveLength(10)
    table.setAttribute('key', 'people')
    await expect.poll(names).toHaveLength(7)
  })

  it('takes up the address when it comes back to the page', async () => {
    await show()
    table.remove()
    go('alumni.page=2')
    document.body.append(table)
    await expect.poll(names).toHaveLength(7)
  })

  it('works where there is no history', async () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    await show()
    await press('Next')
    expect([names().length, asked()]).toEqual([7, ''])
    window.dispatchEvent(new PopStateEvent('popstate'))
    await table.updateComplete
    expect(names()).toHaveLength(7)
  })

  it('keeps a wish that the page put off', async () => {
    await show()
    table.addEventListener('hs-page', (event) => event.preventDefault(), { once: true })
    await press('Next')
    expect([names().length, asked()]).toEqual([10, ''])
  })
})

describe('a table without a key', () => {
  it('neither reads nor writes the address', async () => {
    go('alumni.page=2')
    await show(null)
    expect(names()).toHaveLength(10)
    const pushed = vi.spyOn(history, 'pushState')
    await press('Name')
    await userEvent.type(find('input'), 'nobel')
    expect([pushed.mock.calls.length, asked()]).toEqual([0, 'alumni.page=2'])
  })
})

function go(search: string): void {
  history.replaceState(null, '', `?${search}`)
}

async function back(): Promise<void> {
  const isBack = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  history.back()
  await isBack
  await table.updateComplete
}

/** A table of the graduates, once it has read the address. */
async function show(key: string | null = 'alumni'): Promise<void> {
  table = document.createElement('hs-alumni-table')
  if (key !== null) table.setAttribute('key', key)
  document.body.append(table)
  table.records = alumni
  await table.updateComplete
  await import('../src/table/address.js')
  await new Promise((resolve) => setTimeout(resolve))
  await table.updateComplete
}

async function press(label: string): Promise<void> {
  const buttons = [...table.renderRoot.querySelectorAll('button')]
  await userEvent.click(buttons.find(({ innerText }) => innerText.trim() === label)!)
  await table.updateComplete
}

const asked = () => location.search.slice(1)
const find = <Found extends HTMLElement>(selector: string) => table.renderRoot.querySelector<Found>(selector)!
const query = () => find<HTMLInputElement>('input').value
const heard = () => find('p.unseen').textContent
const names = () => namesIn(table)
const namesIn = ({ renderRoot }: HsAlumniTable) =>
  [...renderRoot.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim().replace(/, .*/, ''))

function sorted(): string | undefined {
  const head = table.renderRoot.querySelector('[aria-sort]')
  return head ? `${head.textContent.trim()} ${head.ariaSort}` : undefined
}
