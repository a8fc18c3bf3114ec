/** What attributes ask of a table's columns and records. */
import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import '../src/index.js'
import { graduate } from './fixtures/alumni.js'
import { mount, textsOf, type AnyElement } from './page.js'

const organization = { collection: 'organizations', id: 'clinic', name: 'Clinic' } as const
const of = (id: string) => ({ collection: 'programs', id, name: id }) as const
const records = [
  graduate({ given: 'Bo', family: 'Lee' }, { classYear: 1998, program: of('rural') }),
  graduate({ given: 'Al', family: 'Lee' }, { classYear: 2011, program: of('rural') }),
  graduate(
    { given: 'Cy', family: 'Abt' },
    { classYear: 1998, program: of('urban'), positions: [{ titles: ['Dean'], organization }] },
  ),
]

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

it.each([
  [{}, ['Name', 'Class', 'Program', 'Positions'], ['Bo Lee', 'Al Lee', 'Cy Abt']],
  [{ columns: 'class, name' }, ['Class', 'Name'], ['1998', '2011', '1998']],
  [{ columns: 'name' }, ['Name'], ['Bo Lee', 'Al Lee', 'Cy Abt']],
  [{ columns: 'name,distinction' }, ['Name'], ['Bo Lee', 'Al Lee', 'Cy Abt']],
  [{ columns: '' }, ['Name', 'Class', 'Program', 'Positions'], ['Bo Lee', 'Al Lee', 'Cy Abt']],
  [{ columns: 'name', sort: '-class' }, ['Name'], ['Al Lee', 'Bo Lee', 'Cy Abt']],
  [{ columns: 'name', sort: '-class,name' }, ['Name'], ['Al Lee', 'Cy Abt', 'Bo Lee']],
  [{ columns: 'name', program: 'rural' }, ['Name'], ['Bo Lee', 'Al Lee']],
  [{ columns: 'name', program: 'rural, urban', limit: '1' }, ['Name'], ['Bo Lee']],
])('%j give their columns and rows', async (attributes, heads, firstCells) => {
  const element = await show(attributes)
  expect([textsOf(element, 'thead th'), firstTexts(element)]).toEqual([heads, firstCells])
})

it('a column that is alike in all rows is shown where it is named', async () => {
  const element = await show({ program: 'rural' })
  expect(textsOf(element, 'thead th')).toEqual(['Name', 'Class'])
  element.setAttribute('columns', 'name,program')
  await element.updateComplete
  expect(textsOf(element, 'thead th')).toEqual(['Name', 'Program'])
})

it.each([
  ['positions,name', ['Al Lee, MD', 'Bo Lee, MD', 'Cy Abt, MD'], 'the first column that is empty in no row'],
  ['positions', [], 'none, where each is empty in some row'],
  ['class,name', ['1998', '1998', '2011'], 'the first column'],
])('with columns="%s" rows are called %j: %s', async (columns, called) => {
  const element = await show({ columns, sort: 'name' })
  expect(textsOf(element, 'tbody th[scope=row]').sort()).toEqual(called)
  const cells = element.renderRoot.querySelectorAll('tbody :is(th, td)')
  expect(cells).toHaveLength(records.length * columns.split(',').length)
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

it('the order at first is marked, and gives way to the reader’s', async () => {
  const element = await show({ sort: '-class' })
  const head = () =>
    [...element.renderRoot.querySelectorAll('[aria-sort]')].map((th) => [th.textContent.trim(), th.ariaSort])
  expect(head()).toEqual([['Class', 'descending']])
  element.renderRoot.querySelector<HTMLElement>('.class button')!.click()
  await element.updateComplete
  expect(head()).toEqual([['Class', 'ascending']])
  element.renderRoot.querySelector<HTMLElement>('.name button')!.click()
  await element.updateComplete
  expect([head(), firstTexts(element)]).toEqual([[['Name', 'ascending']], ['Cy Abt', 'Al Lee', 'Bo Lee']])
})

it('names that are no columns are told once, and ignored', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const element = await show({ columns: 'klass,name,toString', sort: '-year,name' })
  element.records = [...records]
  await element.updateComplete
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    '<hs-alumni-table>: no column is called klass, toString, year; there are name, class, program, distinction, positions.',
  )
  expect([textsOf(element, 'thead th'), firstTexts(element)]).toEqual([['Name'], ['Cy Abt', 'Al Lee', 'Bo Lee']])
})

it('search looks only in columns that are shown, and rows are not read anew while somebody types', async () => {
  const read = vi.fn(() => 'Dean')
  const watched = {
    ...records[2]!,
    positions: [
      {
        organization,
        get titles() {
          return [read()]
        },
      },
    ],
  }
  const element = mount('hs-alumni-table')
  element.setAttribute('limit', '2')
  element.records = [watched, records[0]]
  await element.updateComplete
  await new Promise((resolve) => setTimeout(resolve, 50))
  const times = read.mock.calls.length
  const input = element.renderRoot.querySelector('input')!
  for (const query of ['d', 'de', 'dea']) {
    input.value = query
    input.dispatchEvent(new Event('input'))
    await element.updateComplete
  }
  expect([textsOf(element, '[part=count] span'), read.mock.calls.length]).toEqual([['1 of 2 alumni'], times])
})

async function show(attributes: object): Promise<AnyElement> {
  const element = mount('hs-alumni-table')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.records = records
  await element.updateComplete
  return element
}

const firstTexts = (element: AnyElement) => textsOf(element, 'tbody th').map((text) => text.replace(/, .*/, ''))
