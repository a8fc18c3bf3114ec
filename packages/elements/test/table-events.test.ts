/** What tables tell the page of what their readers ask for. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../src/index.js'
import type { HsAlumniTable } from '../src/alumni-table/alumni-table.js'
import { HsFilterEvent, HsPageEvent, HsSortEvent } from '../src/index.js'
import { alumni } from './fixtures/alumni.js'

const names = ['hs-sort', 'hs-sorted', 'hs-filter', 'hs-filtered', 'hs-page', 'hs-paged'] as const
let table: HsAlumniTable
let told: [string, object, string][]

beforeEach(async () => {
  await page.viewport(1280, 800)
  table = document.createElement('hs-alumni-table')
  document.body.append(table)
  table.records = alumni
  await table.updateComplete
  told = []
  for (const name of names) document.body.addEventListener(name, tell)
})

afterEach(() => {
  document.body.replaceChildren()
  for (const name of names) document.body.removeEventListener(name, tell)
})

it('are told nothing at first, nor when records change', async () => {
  table.records = alumni.slice(0, 12)
  await table.updateComplete
  expect(told).toEqual([])
})

it('is an order, before it is shown and after', async () => {
  await press('Positions')
  await press('Positions')
  expect(told).toEqual([
    ['hs-sort', { column: 'positions', descending: false }, 'J. Michael Bishop'],
    ['hs-sorted', { column: 'positions', descending: false }, 'N. Anthony Coles'],
    ['hs-sort', { column: 'positions', descending: true }, 'N. Anthony Coles'],
    ['hs-sorted', { column: 'positions', descending: true }, 'Eve Slater'],
  ])
})

it('is a search or a choice, before what was found is shown and after', async () => {
  await userEvent.fill(table.renderRoot.querySelector('input')!, 'md')
  await userEvent.selectOptions(table.renderRoot.querySelector('select')!, "Trustees' Medal (1)")
  await press('Clear')
  const award = "Trustees' Medal"
  expect(told).toEqual([
    ['hs-filter', { query: 'md', chosen: {} }, 'J. Michael Bishop'],
    ['hs-filtered', { query: 'md', chosen: {} }, 'J. Michael Bishop'],
    ['hs-filter', { query: 'md', chosen: { award } }, 'J. Michael Bishop'],
    ['hs-filtered', { query: 'md', chosen: { award } }, 'Roman DeSanctis'],
    ['hs-filter', { query: '', chosen: {} }, 'Roman DeSanctis'],
    ['hs-filtered', { query: '', chosen: {} }, 'J. Michael Bishop'],
  ])
})

it('is a page, before it is shown and after, also where a search leads back to the first', async () => {
  await press('Next')
  await press('Show all 17')
  await press('Show in pages')
  expect(told).toEqual([
    ['hs-page', { page: 2, all: false }, 'J. Michael Bishop'],
    ['hs-paged', { page: 2, all: false }, 'Ferid Murad'],
    ['hs-page', { page: 1, all: true }, 'Ferid Murad'],
    ['hs-paged', { page: 1, all: true }, 'J. Michael Bishop'],
    ['hs-page', { page: 1, all: false }, 'J. Michael Bishop'],
    ['hs-paged', { page: 1, all: false }, 'J. Michael Bishop'],
  ])
  await press('Next')
  told = []
  await press('Name')
  expect(told.map(([name]) => name)).toEqual(['hs-sort', 'hs-sorted', 'hs-paged'])
})

it('does not come about where somebody on the page cancels it, and the controls say what is shown', async () => {
  for (const name of ['hs-sort', 'hs-filter', 'hs-page'] as const)
    document.body.addEventListener(name, (event) => event.preventDefault(), { once: name !== 'hs-filter' })
  await press('Name')
  await press('Next')
  const [field, choice] = [table.renderRoot.querySelector('input')!, table.renderRoot.querySelector('select')!]
  await userEvent.type(field, 'n')
  await userEvent.selectOptions(choice, "Trustees' Medal (1)")
  expect([field.value, choice.value, firstName(), table.renderRoot.querySelector('[aria-sort]')]).toEqual([
    '',
    '',
    'J. Michael Bishop',
    null,
  ])
  expect(told.map(([name]) => name)).toEqual(['hs-sort', 'hs-page', 'hs-filter', 'hs-filter'])
})

it('has a class for each pair, of which only the first can be cancelled', () => {
  const sort = { column: 'name', descending: false }
  const pairs = [
    [new HsSortEvent('hs-sort', sort), new HsSortEvent('hs-sorted', sort)],
    [new HsFilterEvent('hs-filter', '', {}), new HsFilterEvent('hs-filtered', '', {})],
    [new HsPageEvent('hs-page', 1, false), new HsPageEvent('hs-paged', 1, false)],
  ]
  expect(pairs.map((pair) => pair.map(({ cancelable }) => cancelable))).toEqual(pairs.map(() => [true, false]))
})

/** Notes an event with its fields, and what the first row says when it comes. */
function tell(event: Event): void {
  const { type, isTrusted: _, ...fields } = event as Event & Record<string, unknown>
  told.push([type, fields, firstName()])
}

const firstName = () => table.renderRoot.querySelector('tbody th')!.textContent.trim().replace(/, .*/, '')

async function press(label: string): Promise<void> {
  const buttons = [...table.renderRoot.querySelectorAll('button')]
  await userEvent.click(buttons.find(({ innerText }) => innerText.trim() === label)!)
  await table.updateComplete
}
