/** The placement chart: what it counts, what it says is not known, and its table. */
import type { PlacementRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../src/placement-chart/placement-chart.js'
import { placement } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const { person, specialty: _, organization: __, ...bare } = placement
const graduates: PlacementRecord[] = [
  placement,
  {
    ...bare,
    person: person!,
    classYear: 2025,
    specialty: 'Nephrology',
    institution: 'City Hospital',
    place: 'Sample City',
  },
  { ...bare, classYear: 2024, specialty: 'Nephrology', organization: placement.organization! },
  { ...bare, classYear: 2025, kind: 'military', place: 'abroad' },
  { ...bare, classYear: 2025, kind: 'practice' },
  { ...bare, classYear: 2025, kind: 'practice', place: 'Harbor' },
  { ...bare, classYear: 2026, kind: 'unknown' },
]

afterEach(() => document.body.replaceChildren())

describe('graduates', () => {
  it('may be of no stated year', async () => {
    const { classYear: _, ...recent } = { ...bare, period: { text: 'recent years' } }
    expect(rowsOf(await show([...graduates, recent], { by: 'class' }))).toEqual([
      '2026 2',
      '2025 4',
      '2024 1',
      'Class year not stated 1',
    ])
    expect(visibleText(await show([recent]))).toContain('recent years')
    expect(visibleText(await show([recent]))).not.toMatch(/Infinity|class/)
  })

  it.each([
    [
      'specialty',
      [
        'Nephrology 2',
        'Cardiology 1',
        'Practice, specialty not stated 2',
        'Military service, specialty not stated 1',
        'Not yet known 1',
      ],
    ],
    [
      'destination',
      ['Clinic 2', 'abroad 1', 'City Hospital 1', 'Harbor 1', 'Destination not stated 1', 'Not yet known 1'],
    ],
    ['kind', ['Fellowship 3', 'Practice 2', 'Military service 1', 'Not yet known 1']],
    ['class', ['2026 2', '2025 4', '2024 1']],
    [
      'colour',
      [
        'Nephrology 2',
        'Cardiology 1',
        'Practice, specialty not stated 2',
        'Military service, specialty not stated 1',
        'Not yet known 1',
      ],
    ],
  ])('are counted by %s: the most first, what is not stated last, the latest class first', async (by, rows) => {
    expect(rowsOf(await show(graduates, { by }))).toEqual(rows)
  })

  it('of one program are counted alone', async () => {
    const program = (id: string) => ({ collection: 'programs', id, name: id }) as const
    const element = await show(
      [{ ...placement, program: program('surgery') }, { ...placement, program: program('primary-care') }, placement],
      { program: 'surgery' },
    )
    expect(rowsOf(element)).toEqual(['Cardiology 1'])
  })

  it('have bars as long as their counts, which are not read out', async () => {
    const element = await show(graduates, { by: 'class' })
    const bars = [...element.renderRoot.querySelectorAll('svg')]
    expect(bars.map((bar) => [bar.getAttribute('width'), bar.getAttribute('aria-hidden')])).toEqual([
      ['50%', 'true'],
      ['100%', 'true'],
      ['25%', 'true'],
    ])
    const [half, whole, quarter] = bars.map((bar) => bar.getBoundingClientRect().width)
    expect([half! / whole!, quarter! / whole!]).toEqual([expect.closeTo(0.5), expect.closeTo(0.25)])
    expect(whole! / widthOf(element, 'tr')).toBeGreaterThan(0.5)
  })

  it('are never too few to be shown', async () => {
    const crowd = Array.from({ length: 2000 }, () => placement)
    expect(rowsOf(await show([...crowd, graduates[1]!]))).toEqual(['Cardiology 2,000', 'Nephrology 1'])
  })
})

describe('what is not told', () => {
  it('is said: names that are withheld, and destinations that are not yet known', async () => {
    expect(textsOf(await show(graduates), '[part=summary]')).toEqual([
      '7 graduates, classes of 2024 to 2026. 5 names are withheld. One destination is not yet known.',
    ])
  })

  it.each([
    [[placement], '1 graduate, class of 2026.'],
    [[{ ...bare, specialty: 'Nephrology' }], '1 graduate, class of 2026. No names are given.'],
    [[placement, bare], '2 graduates, class of 2026. One name is withheld.'],
    [
      [
        { ...placement, kind: 'unknown' },
        { ...placement, kind: 'unknown' },
      ],
      '2 graduates, class of 2026. 2 destinations are not yet known.',
    ],
  ] as [PlacementRecord[], string][])('is said in a sentence each, case %#', async (records, words) => {
    expect(textsOf(await show(records), '[part=summary]')).toEqual([words])
  })
})

describe('the table', () => {
  it('tells of each graduate what the row does not say', async () => {
    const told = async (by: string) => textsOf(await show(graduates, { by }), 'li')
    expect(await told('specialty')).toEqual([
      'Ana López, City Hospital, Sample City, 2025',
      'Name withheld, Clinic, 2024',
      'Ana López, Clinic, 2026',
      'Name withheld, destination not stated, 2025',
      'Name withheld, Harbor, 2025',
      'Name withheld, abroad, 2025',
      'Name withheld, 2026',
    ])
    expect(await told('class')).toEqual([
      'Ana López, Cardiology, Clinic',
      'Name withheld, not yet known',
      'Ana López, Nephrology, City Hospital, Sample City',
      'Name withheld, military service, abroad',
      'Name withheld, practice, destination not stated',
      'Name withheld, practice, Harbor',
      'Name withheld, Nephrology, Clinic',
    ])
    expect((await told('destination')).slice(0, 2)).toEqual([
      'Ana López, Cardiology, 2026',
      'Name withheld, Nephrology, 2024',
    ])
    expect((await told('kind')).at(-1)).toBe('Name withheld, 2026')
  })

  it('does not repeat that names are withheld where none is given', async () => {
    const element = await show([{ ...bare, institution: 'City Hospital', place: 'Sample City' }])
    expect(textsOf(element, 'li')[0]).toBe('City Hospital, Sample City, 2026')
    expect(textsOf(element, 'thead th')).toEqual(['Specialty', 'Graduates', 'Where'])
  })

  it('has a name and heads, and is read out while only bars are seen', async () => {
    const element = await show(graduates)
    await expect.element(page.getByRole('table', { name: 'Where graduates went, by specialty' })).toBeInTheDocument()
    await expect.element(page.getByRole('columnheader', { name: 'Who and where' })).toBeInTheDocument()
    await expect.element(page.getByRole('rowheader', { name: 'Cardiology' })).toBeInTheDocument()
    await expect.element(page.getByRole('cell', { name: 'Ana López, Clinic, 2026' })).toBeInTheDocument()
    expect(widthOf(element, '[part=who]')).toBe(1)
  })

  it('is seen as a whole at a press, and bars alone at another', async () => {
    const element = await show(graduates)
    await page.getByRole('button', { name: 'Show table' }).click()
    expect(widthOf(element, '[part=who]')).toBeGreaterThan(50)
    await page.getByRole('button', { name: 'Show bars only' }).click()
    expect(widthOf(element, '[part=who]')).toBe(1)
  })

  it('is called what the page calls it', async () => {
    const element = await show(graduates, { caption: 'Our graduates' })
    expect(textsOf(element, 'caption, [part=caption]')).toEqual(['Our graduates', 'Our graduates, by specialty'])
  })
})

describe('the choice', () => {
  it('is made by keyboard, and what came of it is announced', async () => {
    const element = await show(graduates)
    await userEvent.tab()
    expect(chosenIn(element)).toBe('specialty')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await element.updateComplete
    expect(chosenIn(element)).toBe('next step')
    expect(rowsOf(element)).toEqual(['Fellowship 3', 'Practice 2', 'Military service 1', 'Not yet known 1'])
    expect(textsOf(element, '[role=status]')).toEqual(['Where graduates went, by next step'])
    await userEvent.tab()
    expect(element.shadowRoot!.activeElement!.textContent).toBe('Show table')
  })

  it('is not given between ways that put all in one group', async () => {
    expect(textsOf(await show(graduates.slice(0, 2)), 'label')).toEqual(['specialty', 'destination', 'class year'])
    expect(textsOf(await show([placement]), '[part=choice]')).toEqual([])
  })

  it('stays when records change', async () => {
    const element = await show(graduates)
    await page.getByRole('radio', { name: 'class year' }).click()
    element.records = graduates.slice(1)
    await element.updateComplete
    expect(rowsOf(element)).toEqual(['2026 1', '2025 4', '2024 1'])
  })
})

it('shows a next step that is new to it under its own name', async () => {
  expect(visibleText(await show([{ ...bare, kind: 'sabbatical' as 'other' }]))).toContain(
    'Sabbatical, specialty not stated',
  )
})

const rowsOf = (element: AnyElement) =>
  [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children]
      .slice(0, 2)
      .map(({ textContent }) => textContent!.trim())
      .join(' '),
  )

const widthOf = ({ renderRoot }: AnyElement, selector: string) =>
  Math.round(renderRoot.querySelector(selector)!.getBoundingClientRect().width)

const chosenIn = ({ shadowRoot }: AnyElement) => shadowRoot!.activeElement!.closest('label')!.textContent!.trim()

async function show(records: PlacementRecord[], attributes: Record<string, string> = {}): Promise<AnyElement> {
  document.body.replaceChildren()
  const element = mount('hs-placement-chart')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.records = records
  await element.updateComplete
  return element
}
