/** Benefits, salaries, and salaries among benefits. */
import type { BenefitRecord, CompensationRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/benefits-table/benefits-table.js'
import { benefit } from './fixtures/records.js'
import { feed, mount, textsOf, visibleText, type AnyElement } from './page.js'

const { asOf, status, sources } = benefit
const program = { collection: 'programs', id: 'surgery', name: 'Surgery' } as const
const health: BenefitRecord = {
  ...{ asOf, status, sources, program },
  id: 'health',
  name: 'Health insurance',
  kind: 'health',
  summary: 'One plan for all.',
  costToResident: '10 percent of the premium',
  conditions: ['from the first day'],
  exclusions: ['cosmetic surgery'],
}
const days: BenefitRecord = {
  ...{ asOf, status, sources },
  id: 'days',
  name: 'Conference days',
  kind: 'education',
  allowance: { value: 5, unit: 'days', per: 'year' },
  levels: ['PGY-2', 'PGY-3'],
}
const ladder: CompensationRecord = {
  ...{ asOf, status, sources, program },
  id: 'salaries',
  name: 'Resident salaries',
  effective: '2026-07-01',
  currency: 'USD',
  per: 'year',
  ladder: [
    { level: 'PGY-1', amount: 72000 },
    { level: 'PGY-2', amount: 74500.5 },
    { level: 'PGY-10', amount: 90000, supplement: 3000, note: 'chief resident' },
  ],
  supplements: [
    { name: 'Call from home', amount: { amount: 75, currency: 'USD', per: 'event' } },
    { name: 'Housing', amount: { amount: 2000, currency: 'USD', qualifier: 'up-to', note: 'in the first year' } },
  ],
}

afterEach(() => document.body.replaceChildren())

describe('benefits', () => {
  it('tell how much, what the resident pays, for whom and on what conditions', async () => {
    const element = await show([benefit, health, days])
    expect(textsOf(element, 'thead th')).toEqual(['Benefit', 'Amount', 'Resident pays', 'Levels', 'Details', 'Program'])
    expect(rows(element)).toEqual([
      ['Moving costs', 'up to $1,500, with receipts', 'Not stated', 'PGY-1', '', ''],
      [
        'Health insurance',
        '',
        '10 percent of the premium',
        'All',
        'One plan for all. | from the first day | not covered: cosmetic surgery',
        'Surgery',
      ],
      ['Conference days', '5 days a year', 'Not stated', 'PGY-2 and PGY-3', '', ''],
    ])
    expect(textsOf(element, 'select option')).toEqual([
      ...['Any', 'Education (1)', 'Health (1)', 'Moving (1)'],
      ...['Any', 'PGY-1 (1)', 'PGY-2 (1)', 'PGY-3 (1)'],
    ])
  })

  it('sort time before money, each by amount, and money by currency', async () => {
    const money = (amount: number, currency: string) => ({
      ...benefit,
      name: `${amount}`,
      amount: { amount, currency },
    })
    const time = (value: number, unit: string) => ({ ...days, name: unit, allowance: { value, unit } })
    const given = [
      money(9, 'USD'),
      time(2, 'weeks'),
      money(100, 'EUR'),
      money(10.5, 'USD'),
      money(10.25, 'USD'),
      health,
    ]
    const element = await show([...given, time(10, 'days')], { sort: 'amount' })
    expect(rows(element).map(([name]) => name)).toEqual([
      'days',
      'weeks',
      '100',
      '9',
      '10.25',
      '10.5',
      'Health insurance',
    ])
  })
})

describe('salaries', () => {
  it('are a row for each level, with what is paid besides below', async () => {
    const element = await show([ladder])
    expect(rows(element)).toEqual([
      ['PGY-1', '$72,000 a year', ''],
      ['PGY-2', '$74,500.50 a year', ''],
      ['PGY-10', '$90,000 a year', '$3,000 a year, chief resident'],
    ])
    expect(textsOf(element, 'caption, thead th, [part=count] span')).toEqual([
      '3 salaries',
      'Salaries',
      'Level',
      'Salary',
      'Supplement',
    ])
    expect(textsOf(element, '[part=besides] > *')).toEqual([
      'Resident salaries, from July 1, 2026',
      'Call from home $75 each time Housing up to $2,000, in the first year',
    ])
  })

  it('sort by level as figures', async () => {
    const element = await show([ladder], { sort: '-level' })
    expect(rows(element).map(([level]) => level)).toEqual(['PGY-10', 'PGY-2', 'PGY-1'])
  })

  it('of several dates and programs tell theirs', async () => {
    const { supplements: _, ...before } = ladder
    const other = { ...program, id: 'medicine', name: 'Medicine' }
    const element = await show([ladder, { ...before, id: 'before', effective: '2025-07-01', program: other }])
    expect(textsOf(element, 'thead th').slice(3)).toEqual(['Program', 'From'])
    expect(rows(element).map((row) => row.slice(3).join())).toEqual([
      ...Array.from({ length: 3 }, () => 'Surgery,July 1, 2026'),
      ...Array.from({ length: 3 }, () => 'Medicine,July 1, 2025'),
    ])
    expect(textsOf(element, '[part=besides] > p')).toEqual(['Resident salaries, from July 1, 2026'])
  })

  it('come in a feed of their own', async () => {
    const element = mount('hs-benefits-table')
    element.src = feed({ collection: 'compensation', records: [ladder] })
    await expect.poll(() => visibleText(element)).toContain('$72,000 a year')
  })

  it('among benefits are rows like others', async () => {
    const element = await show([ladder, days])
    expect(rows(element).map(([name, amount, levels, details]) => [name, amount, levels, details])).toEqual([
      ['Conference days', '5 days a year', 'PGY-2 and PGY-3', ''],
      ['Resident salaries', '$72,000 a year', 'PGY-1', 'from July 1, 2026'],
      ['Resident salaries', '$74,500.50 a year', 'PGY-2', 'from July 1, 2026'],
      ['Resident salaries', '$90,000 a year', 'PGY-10', 'plus $3,000 a year, chief resident | from July 1, 2026'],
      ['Call from home', '$75 each time', 'All', ''],
      ['Housing', 'up to $2,000, in the first year', 'All', ''],
    ])
  })
})

async function show(records: readonly object[], attributes: object = {}): Promise<AnyElement> {
  const element = mount('hs-benefits-table')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.records = records
  await element.updateComplete
  return element
}

const rows = ({ renderRoot }: AnyElement) =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => [...cell.children].map(({ textContent }) => textContent).join(' | ')),
  )
