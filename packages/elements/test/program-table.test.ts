/** Programs compared, over one feed or several. */
import type { ApplicationRecord, ProgramRecord, ScheduleRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/program-table/program-table.js'
import { program } from './fixtures/records.js'
import { feed, mount, nextProblems, textsOf, visibleText, type AnyElement } from './page.js'

const { asOf, status, sources } = program
const organization = (name: string, acronym?: string) =>
  ({ collection: 'organizations', id: name, name, ...(acronym && { acronym }) }) as const
const bare: ProgramRecord = { asOf, status, sources, id: 'bare', name: 'Bare', kind: 'pathway', summary: 'It is.' }
const full: ProgramRecord = {
  ...program,
  durationOptions: [{ duration: 'P4Y', label: 'with a master’s degree' }],
  positions: { min: 10, max: 12 },
  listings: [
    { service: 'NRMP', code: '9999120C0', stream: 'categorical', positions: { value: 7 }, year: 2027 },
    { service: 'CaRMS', stream: 'IMG', positions: { value: 1 } },
    { service: 'Military Match' },
  ],
  accreditation: [
    { body: organization('Accreditation Council', 'AC'), status: 'continued', acgmeId: '1200000001', until: '2032' },
    { body: organization('Board'), status: 'approved' },
  ],
}
const schedule: ScheduleRecord = {
  ...{ asOf, status, sources },
  id: 'blocks',
  name: 'Blocks',
  program: { collection: 'programs', id: program.id, name: program.name },
  pattern: [4, 2],
  parts: ['inpatient', 'clinic'],
}
const application: ApplicationRecord = {
  ...{ asOf, status, sources },
  id: 'apply',
  name: 'Applying',
  visas: [
    { name: 'J-1', answer: 'yes' },
    { name: 'H-1B', answer: 'case-by-case' },
  ],
}

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('a row', () => {
  it('tells what is compared, and in words what a program does not state', async () => {
    const element = await show([full, bare, schedule, { ...application, programs: [schedule.program!] }])
    expect(heads(element)).toEqual([
      'Program',
      'Length',
      'Positions a year',
      'Match',
      'Accreditation',
      'Board eligibility',
      'Ambulatory care',
      'Schedule',
      'Visas',
    ])
    expect(rows(element)).toEqual([
      [
        'Primary Care Program | Residency track',
        '3 years | 4 years, with a master’s degree',
        '10–12',
        'NRMP 9999120C0, categorical, 7 positions, 2027 | CaRMS IMG, 1 position | Military Match',
        'AC 1200000001, continued, until 2032 | Board approved',
        'internal medicine',
        'nearly 40% of clinical training time',
        '4+2, inpatient, clinic',
        'J-1, sponsored | H-1B, case by case',
      ],
      ['Bare | Pathway', ...Array.from({ length: 8 }, () => 'Not stated')],
    ])
  })

  it('has no column for what no program states', async () => {
    const element = await show([bare, { ...bare, id: 'other', name: 'Other', duration: 'P2Y' }])
    expect([heads(element), rows(element)]).toEqual([
      ['Program', 'Length'],
      [
        ['Bare | Pathway', 'Not stated'],
        ['Other | Pathway', '2 years'],
      ],
    ])
  })

  it('finds what is not stated, and sorts it last both ways', async () => {
    const lengths = ['P3Y', undefined, 'P10M', 'P18M'].map((duration, at) => ({
      ...bare,
      id: `p${at}`,
      name: `${duration}`,
      duration,
    }))
    const element = await show(lengths)
    const sort = () => element.renderRoot.querySelector<HTMLElement>('.length button')!.click()
    sort()
    await element.updateComplete
    expect(names(element)).toEqual(['P10M', 'P18M', 'P3Y', 'undefined'])
    sort()
    await element.updateComplete
    expect(names(element)).toEqual(['P3Y', 'P18M', 'P10M', 'undefined'])
  })

  it('leads to the program’s page', async () => {
    const [link] = (await show([full, bare])).renderRoot.querySelectorAll('a')
    expect([link!.textContent, link!.href]).toEqual(['Primary Care Program', 'https://hospital.example/primary-care'])
  })
})

describe('schedules and applications', () => {
  it('concern the programs that they name, or all, while they are current', async () => {
    const past = { ...application, id: 'past', status: 'superseded', visas: [{ name: 'O-1', answer: 'no' }] }
    const again = { ...application, id: 'again' }
    const element = await show([full, bare, application, again, past])
    expect(rows(element).map((row) => row.at(-1))).toEqual([
      'J-1, sponsored | H-1B, case by case',
      'J-1, sponsored | H-1B, case by case',
    ])
  })

  it('alone are nothing to show', async () => {
    expect(visibleText(await show([schedule, application]))).toBe('Nothing to show yet.')
  })
})

describe('attributes', () => {
  it('choose a program with what is part of it, and count only programs', async () => {
    const part = { ...bare, id: 'part', name: 'Part', parent: schedule.program }
    const element = await show([bare, part, full, schedule], { program: 'primary-care' })
    expect(names(element)).toEqual(['Part', 'Primary Care Program'])
    element.setAttribute('limit', '1')
    await element.updateComplete
    expect(names(element)).toEqual(['Part'])
  })

  it('show department and kind as columns where they name them', async () => {
    const element = await show([full, bare], { columns: 'program,kind' })
    expect([heads(element), rows(element).map((row) => row[1])]).toEqual([
      ['Program', 'Kind'],
      ['Residency track', 'Pathway'],
    ])
  })
})

describe('several feeds', () => {
  const programs = (department: string, ...records: object[]) => feed({ collection: 'programs', department, records })

  it('name each program’s department, and let a reader choose one', async () => {
    const schedules = feed({ collection: 'schedules', department: 'Surgery', records: [schedule] })
    const element = mount('hs-program-table')
    element.src = `${programs('Medicine', full)}\n  ${programs('Surgery', { ...full, name: 'Surgery' })} ${schedules}`
    await expect
      .poll(() => rows(element).map(([first]) => first))
      .toEqual(['Primary Care Program | Residency track · Medicine', 'Surgery | Residency track · Surgery'])
    expect(rows(element).map((row) => row.at(-1))).toEqual(['Not stated', '4+2, inpatient, clinic'])
    expect(textsOf(element, '[part=facet] option')).toEqual(['Any', 'Medicine (1)', 'Surgery (1)'])
  })

  it('of one department say nothing of it', async () => {
    const element = mount('hs-program-table')
    element.src = `${programs('Medicine', full)} ${programs('Medicine', bare)}`
    await expect
      .poll(() => rows(element).map(([first]) => first))
      .toEqual(['Primary Care Program | Residency track', 'Bare | Pathway'])
  })

  it('show what could be had, and say and tell what could not', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount('hs-program-table')
    const problems = nextProblems(element)
    const wrong = programs('Surgery', full, { ...bare, name: 5 })
    element.src = `/no-such-feed.json ${wrong} ${feed({ collection: 'places', records: [] })}`
    expect((await problems).map((problem) => problem.replace(/(https?|blob):\S+/, 'it'))).toEqual([
      expect.stringMatching(/^it (answered 404|is text\/html, not JSON)$/),
      'it is no feed of programs or schedules or applications',
      'it record 2.name is not a string',
    ])
    await element.updateComplete
    expect(names(element)).toEqual(['Primary Care Program'])
    expect(textsOf(element, '[part=left-out]')).toEqual([
      'One entry could not be shown.',
      'Part of this content could not be loaded. Try again',
    ])
  })

  it('of which none can be had are one failure', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount('hs-program-table')
    element.src = '/no-such-feed.json /nor-this-one.json'
    await nextProblems(element)
    await element.updateComplete
    expect(visibleText(element)).toBe('This content could not be loaded. Try again')
  })
})

async function show(records: readonly object[], attributes: object = {}): Promise<AnyElement> {
  const element = mount('hs-program-table')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.records = records
  await element.updateComplete
  return element
}

const heads = (element: AnyElement) => textsOf(element, 'thead th')
const names = (element: AnyElement) => textsOf(element, 'tbody th > div:first-child')
const rows = ({ renderRoot }: AnyElement) =>
  [...renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => [...cell.children].map(({ textContent }) => textContent).join(' | ')),
  )
