/** The curriculum table: how a year is cut, what is done in which year, and where footnotes lead. */
import type { Matrix, ScheduleRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../src/curriculum-table/curriculum-table.js'
import { schedule } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const plain: ScheduleRecord = { ...schedule }
for (const field of ['pattern', 'parts', 'blockLength', 'blocksPerYear', 'matrix'] as const) delete plain[field]

const matrixOf = (rows: Matrix['rows'], footnotes?: Matrix['footnotes']): ScheduleRecord => ({
  ...plain,
  matrix: { columns: rows[0]!.cells.map((_, at) => `R${at + 1}`), rows, ...(footnotes && { footnotes }) },
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

describe('a pattern of weeks', () => {
  it.each<[number[], string[], string, string[], string[]]>([
    [[3, 1], ['rotation', 'clinic'], '3+1', ['3 weeks rotation', '1 week clinic'], ['75%', '25%']],
    [[4, 2, 2], ['inpatient'], '4+2+2', ['4 weeks inpatient', '2 weeks', '2 weeks'], ['50%', '25%', '25%']],
    [[4.5, 1.5], [], '4.5+1.5', ['4.5 weeks', '1.5 weeks'], ['75%', '25%']],
  ])('%j is told in figures and words, and drawn in proportion', async (pattern, parts, figures, words, widths) => {
    const element = await show({ ...plain, pattern, parts })
    expect(textsOf(element, '[part=weeks]')).toEqual([figures])
    expect(textsOf(element, '[part=parts] li')).toEqual(words)
    const strip = [...element.renderRoot.querySelectorAll('[part=strip][aria-hidden=true] svg')]
    expect(strip.map((drawn) => drawn.getAttribute('width'))).toEqual(widths)
    const [first, last] = [strip[0]!, strip.at(-1)!].map((drawn) => drawn.getBoundingClientRect().width)
    expect(first! / last!).toBeCloseTo(pattern[0]! / pattern.at(-1)!, 1)
  })
})

it.each<[Partial<ScheduleRecord>, string[]]>([
  [{ blocksPerYear: 13, blockLength: 'P4W' }, ['13 blocks of 4 weeks a year']],
  [{ blocksPerYear: 12 }, ['12 blocks a year']],
  [{ blocksPerYear: 1 }, ['1 block a year']],
  [{ blockLength: 'P6M' }, ['Blocks of 6 months']],
  [{}, []],
])('the blocks of %j are told in a phrase', async (fields, words) => {
  expect(textsOf(await show({ ...plain, ...fields }), '[part=blocks]')).toEqual(words)
})

describe('a matrix', () => {
  const rows: Matrix['rows'] = [
    {
      label: 'Wards',
      cells: [
        { amount: { value: 4, unit: 'months' } },
        { amount: { min: 1, max: 2, unit: 'months', qualifier: 'about' } },
        { amount: { value: 2, unit: 'weeks' }, text: 'nights' },
      ],
    },
    {
      label: 'Maternity care',
      rotation: { collection: 'rotations', id: 'maternity', name: 'Maternity care', acronym: 'MAT' },
      cells: [{ text: 'remainder of year' }, {}, {}],
    },
    {
      label: 'TACS',
      rotation: { collection: 'rotations', id: 'trauma', name: 'Trauma', acronym: 'TACS' },
      cells: [{}, {}, {}],
    },
  ]

  it('is a table with a name and heads on two sides', async () => {
    await show(matrixOf(rows))
    await expect.element(page.getByRole('table', { name: '3+1 schedule: rotations' })).toBeInTheDocument()
    for (const name of ['Rotation', 'R1', 'R2', 'R3'])
      await expect.element(page.getByRole('columnheader', { name, exact: true })).toBeInTheDocument()
    for (const name of ['Wards', 'Maternity care (MAT)', 'TACS'])
      await expect.element(page.getByRole('rowheader', { name, exact: true })).toBeInTheDocument()
    await expect.element(page.getByRole('cell', { name: /about 1–2 months/ })).toBeInTheDocument()
  })

  it('tells amounts, ranges and words, and says that a cell is empty', async () => {
    const element = await show(matrixOf(rows))
    expect(textsOf(element, 'td')).toEqual([
      '4 months',
      'about 1–2 months',
      '2 weeks, nights',
      'remainder of year',
      ...Array.from({ length: 5 }, () => '—not assigned'),
    ])
    expect(textsOf(element, 'td [aria-hidden]')).toEqual(['—', '—', '—', '—', '—'])
  })

  it('fits where there is little room, with the name of its year in every cell', async () => {
    const element = await show(matrixOf(rows))
    element.style.inlineSize = '280px'
    const table = element.renderRoot.querySelector('table')!
    expect(table.scrollWidth).toBeLessThanOrEqual(280)
    const [first, , , fourth] = element.renderRoot.querySelectorAll<HTMLElement>('td')
    expect(first!.getBoundingClientRect().left).toBe(fourth!.getBoundingClientRect().left)
    expect(getComputedStyle(fourth!, '::before').content).toContain('"R1"')
  })
})

describe('footnotes', () => {
  const noted = matrixOf(
    [
      {
        label: 'Wards',
        marks: ['*', 'x'],
        cells: [{ amount: { value: 4, unit: 'months' } }, { text: 'nights', marks: ['a'] }],
      },
      { label: 'Electives', cells: [{ marks: ['a', '*'] }, {}] },
    ],
    [
      { mark: '*', text: 'Nights are counted.' },
      { mark: 'a', text: 'In Harbor.' },
      { mark: 'b', text: 'At most two months away.' },
    ],
  )

  it('lead from their marks, and back to each by its name', async () => {
    const element = await show(noted)
    expect(textsOf(element, '[part=footnote]')).toEqual([
      '* Nights are counted. ↑ Wards ↑ Electives, R1',
      'a In Harbor. ↑ Wards, R2 ↑ Electives, R1',
      'b At most two months away.',
    ])
    const links = [...element.renderRoot.querySelectorAll('a')]
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'Footnote *',
      'Footnote a',
      'Footnote a',
      'Footnote *',
      'Back to Wards',
      'Back to Electives, R1',
      'Back to Wards, R2',
      'Back to Electives, R1',
    ])
    const ids = [...element.renderRoot.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.filter(({ hash }) => !ids.includes(hash.slice(1)))).toEqual([])
  })

  it('are gone to and back by keyboard, and the page stays where it is', async () => {
    const element = await show(noted)
    const address = location.href
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(focusedIn(element)).toContain('Nights are counted.')
    await userEvent.tab()
    await userEvent.tab()
    expect(focusedIn(element)).toBe('↑ Electives, R1')
    await userEvent.keyboard('{Enter}')
    expect(focusedIn(element)).toBe('*')
    expect(element.shadowRoot!.activeElement!.closest('tr')!.textContent).toContain('Electives')
    expect(location.href).toBe(address)
  })

  it('that are missing leave their mark, which leads nowhere', async () => {
    const element = await show(noted)
    expect(textsOf(element, 'sup:not(:has(a))')).toEqual(['x'])
    expect(textsOf(await show(matrixOf([{ label: 'Wards', cells: [{ marks: ['a'] }] }])), 'a')).toEqual([])
  })
})

describe('call', () => {
  const calls = [
    { level: 'R1', frequency: 'every sixth night', units: ['wards', 'maternity'], rule: 'no more than 16 hours' },
    { frequency: 'two Saturdays a month' },
  ]

  it('is told by level', async () => {
    expect(textsOf(await show({ ...schedule, calls }), '[part=call] :is(h4, p)')).toEqual([
      'Call',
      'R1 every sixth night',
      'wards, maternity · no more than 16 hours',
      'two Saturdays a month',
    ])
  })

  it('has no heading of its own where it is all that there is', async () => {
    expect(visibleText(await show({ ...plain, name: 'Nights', calls: [calls[1]!] }))).toBe(
      'Nights two Saturdays a month',
    )
  })
})

it('tells each schedule in the language of its record', async () => {
  document.documentElement.lang = 'es'
  const matrix: Matrix = {
    columns: ['R1'],
    rows: [{ label: 'Planta', cells: [{ amount: { value: 4, unit: 'months' } }] }],
  }
  const element = await show(schedule, { ...plain, name: 'Rotaciones', lang: 'es', matrix, blocksPerYear: 13 })
  await expect
    .poll(() => textsOf(element, '[part=blocks]'))
    .toEqual(['13 blocks of 4 weeks a year', '13 bloques al año'])
  expect(textsOf(element, '[part=schedule]:not([lang]) td')).toEqual(['4 meses'])
  expect(textsOf(element, '[lang=en] td')[0]).toBe('4 months')
})

it('shows the schedules of one program', async () => {
  const element = mount('hs-curriculum-table')
  element.setAttribute('program', 'surgery')
  element.records = [
    schedule,
    { ...plain, name: 'Call', program: { collection: 'programs', id: 'surgery', name: 'Surgery' } },
  ]
  await element.updateComplete
  expect(textsOf(element, '[part=title]')).toEqual(['Call'])
})

const focusedIn = ({ shadowRoot }: AnyElement) => shadowRoot!.activeElement!.textContent!.replace(/\s+/g, ' ').trim()

async function show(...records: ScheduleRecord[]): Promise<AnyElement> {
  document.body.replaceChildren()
  const element = mount('hs-curriculum-table')
  element.records = records
  await element.updateComplete
  return element
}
