/** Rosters: levels, classes and counts. */
import type { Member, RosterRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/roster/roster.js'
import { roster } from './fixtures/records.js'
import { feed, mount, textsOf, type AnyElement } from './page.js'

const { members: _, ...counted } = roster
const member = (family: string, entered: number, more: Partial<Member> = {}): Member => ({
  person: { collection: 'people', id: family.toLowerCase(), name: { given: 'Ana', family } },
  entered,
  ...more,
})
const withMembers = (...members: Member[]): RosterRecord => ({ ...counted, members })

afterEach(() => document.body.replaceChildren())

describe('levels', () => {
  it('follow from the years entered, without years away', async () => {
    const element = await show(
      withMembers(member('Third', 2024), member('First', 2026), member('Second', 2022, { yearsAway: 3 })),
    )
    expect(textsOf(element, '[part=level] h4')).toEqual(['PGY-1', 'PGY-2', 'PGY-3'])
    expect(textsOf(element, '[part=name]')).toEqual(['Ana First', 'Ana Second', 'Ana Third'])
  })

  it.each<[string, Partial<RosterRecord>, string[]]>([
    ['CA-', { levelPrefix: 'CA-' }, ['CA-1', 'CA-2', 'CA-11']],
    ['IM', { levelPrefix: 'IM' }, ['IM1', 'IM2', 'IM11']],
    ['names of their own', { levels: ['SHO', 'BST', 'HST'] }, ['SHO', 'BST', 'Level not stated']],
  ])('are written with %s, and stand in the order of years', async (_, more, levels) => {
    const members = [member('Old', 2016), member('Second', 2025), member('First', 2026)]
    expect(textsOf(await show({ ...counted, ...more, members }), 'h4')).toEqual(levels)
  })

  it('that are only counted stand after the years, and what cannot be told is last', async () => {
    const element = await show({
      ...counted,
      members: [member('Later', 2028), member('First', 2026)],
      headcounts: [
        { level: 'Research', count: { value: 4, qualifier: 'about' } },
        { level: 'PGY-2', count: { min: 7, max: 8 } },
        { level: 'PGY-1', count: { value: 12 } },
      ],
    })
    expect(textsOf(element, '[part=level] hgroup')).toEqual([
      'PGY-1 12 residents, 1 named here Class of 2029',
      'PGY-2 7–8 residents Class of 2028',
      'Research about 4 residents',
      'Level not stated 1 resident',
    ])
  })

  it('have a class only where all end together', async () => {
    const short = { collection: 'programs', id: 'prelim', name: 'Preliminary year', duration: 'P1Y' } as const
    const { duration: __, ...unknown } = roster.program
    const classes = async (shown: RosterRecord) => textsOf(await show(shown), '[part=class]')
    expect(await classes(withMembers(member('A', 2026), member('B', 2025)))).toEqual(['Class of 2029', 'Class of 2028'])
    expect(await classes(withMembers(member('A', 2026), member('B', 2026, { program: short })))).toEqual([])
    expect(await classes({ ...roster, program: unknown })).toEqual([])
  })

  it('are a list of people each, by family name', async () => {
    const element = await show(withMembers(member('Zimmermann', 2026), member('Álvarez', 2026), member('Bauer', 2026)))
    expect(textsOf(element, '[role=list] [part=name]')).toEqual(['Ana Álvarez', 'Ana Bauer', 'Ana Zimmermann'])
    expect(textsOf(element, '[part=count]')).toEqual(['3 residents'])
  })
})

describe('a roster', () => {
  it('tells its year and program', async () => {
    expect(textsOf(await show(roster), '[part=roster] > hgroup')).toEqual([
      'Academic year 2026–2027 Primary Care Program',
    ])
  })

  it('that holds neither names nor numbers says so', async () => {
    expect(textsOf(await show(counted), '[part=roster] > p')).toEqual(['Neither names nor numbers are stated.'])
  })

  it('tells of residents what is known, without empty lines', async () => {
    const rural = { collection: 'programs', id: 'rural', name: 'Rural Track' } as const
    const full = member('Bauer', 2026, { title: 'Chief resident', program: rural })
    const person = { ...full.person, medicalSchool: 'School', hometown: 'Springfield', interests: ['trauma'] }
    const element = await show(withMembers(member('Álvarez', 2026), { ...full, person }))
    expect(textsOf(element, 'li p')).toEqual([
      'Ana Álvarez',
      'Ana Bauer',
      'Chief resident, Rural Track',
      'School',
      'From Springfield',
      'Interests: trauma',
    ])
  })

  it('is that of the newest year, or of the year that is asked for', async () => {
    const element = mount('hs-roster')
    const years = ['2024-2025', '2026-2027', '2025-2026'].map((academicYear) => ({
      ...roster,
      academicYear,
      id: academicYear,
    }))
    const shown = async (year = '') => {
      element.setAttribute('year', year)
      await element.updateComplete
      return textsOf(element, '[part=year]')
    }
    element.records = years
    expect(await shown()).toEqual(['Academic year 2026–2027'])
    expect(await shown('2024-2025')).toEqual(['Academic year 2024–2025'])
    expect(await shown('2025-2026, 2024-2025')).toEqual(['Academic year 2025–2026', 'Academic year 2024–2025'])
    const one = mount('hs-roster')
    one.setAttribute('src', `${feed({ collection: 'rosters', records: years })}#2025-2026`)
    await expect.poll(() => textsOf(one, '[part=year]')).toEqual(['Academic year 2025–2026'])
  })

  it('is chosen by its program before its year', async () => {
    const older = { ...roster, academicYear: '2024-2025', program: { ...roster.program, id: 'rural', name: 'Rural' } }
    const element = mount('hs-roster')
    element.setAttribute('program', 'rural')
    element.setAttribute('limit', '1')
    element.records = [roster, older]
    await element.updateComplete
    expect(textsOf(element, 'h3')).toEqual(['Rural'])
  })
})

async function show(...records: RosterRecord[]): Promise<AnyElement> {
  const element = mount('hs-roster')
  element.records = records
  await element.updateComplete
  return element
}
