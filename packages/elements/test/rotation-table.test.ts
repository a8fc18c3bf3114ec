/** The rotation table: what it tells of each rotation, and how it sorts and narrows. */
import type { RotationRecord } from '@housestaff/schema/records'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import '../src/rotation-table/rotation-table.js'
import { rotation } from './fixtures/records.js'
import { mount, textsOf, type AnyElement } from './page.js'

const { setting: _, ...plain } = rotation

afterEach(() => document.body.replaceChildren())

it('tells where a rotation is, what is done there, for how long, at which level and under whom', async () => {
  const element = await show({
    ...rotation,
    acronym: 'FMW',
    summary: 'Residents care for adults.',
    options: ['wards', 'nights'],
    duration: 'P4W',
    frequency: 'every year',
    levels: ['R1', 'R2'],
    required: true,
    site: { collection: 'sites', id: 'lakeside', name: 'Lakeside Hospital' },
    settings: ['fishing town'],
    supervisors: [
      { collection: 'people', id: 'sample', name: { given: 'Robin', family: 'Sample' }, degrees: ['MD', 'MPH'] },
    ],
  })
  expect(textsOf(element, 'thead th')).toEqual(['Rotation', 'Setting', 'What is done', 'When', 'Where'])
  expect(textsOf(element, 'tbody > tr > * > div')).toEqual([
    'Family medicine wards, FMW',
    'inpatient',
    'Residents care for adults.',
    'choice of wards, nights',
    '4 weeks',
    'every year',
    'R1, R2',
    'required',
    'Lakeside Hospital',
    'fishing town',
    'Robin Sample, MD, MPH',
  ])
})

it('tells the kind where it is no plain rotation, and what it does not know by its own name', async () => {
  const element = await show(
    { ...rotation, kind: 'elective', required: false },
    { ...plain, kind: 'clinic' },
    { ...plain, kind: 'sabbatical' as 'away', setting: 'space' as 'mixed' },
  )
  expect(textsOf(element, 'td[part~=setting]')).toEqual(['inpatientelective', 'own clinic', 'spacesabbatical'])
  expect(textsOf(element, 'td[part~=when]')[0]).toBe('by choice')
})

it('has no columns that would be empty', async () => {
  expect(textsOf(await show(plain), 'thead th')).toEqual(['Rotation'])
})

it('sorts lengths of time by how long they are, and those without one last', async () => {
  const durations = ['P2M', 'P4W', undefined, 'P1Y', 'P10D', 'P1M']
  const element = await show(
    ...durations.map((duration) => ({
      ...rotation,
      name: `${duration}`,
      frequency: 'weekly',
      ...(duration && { duration }),
    })),
  )
  await page.getByRole('button', { name: 'When' }).click()
  expect(textsOf(element, 'tbody th')).toEqual(['P10D', 'P4W', 'P1M', 'P2M', 'P1Y', 'undefined'])
})

it('is narrowed to one setting, and by its page to one program', async () => {
  const program = { collection: 'programs', id: 'surgery', name: 'Surgery' } as const
  const element = await show(
    { ...rotation, name: 'Wards', program },
    { ...rotation, name: 'Clinic', setting: 'outpatient', program },
    { ...rotation, name: 'Elsewhere' },
  )
  element.setAttribute('program', 'surgery')
  await element.updateComplete
  expect(textsOf(element, 'tbody th')).toEqual(['Wards', 'Clinic'])
  await page.getByRole('combobox', { name: 'Setting' }).selectOptions('outpatient')
  expect(textsOf(element, 'tbody th')).toEqual(['Clinic'])
})

async function show(...records: RotationRecord[]): Promise<AnyElement> {
  const element = mount('hs-rotation-table')
  element.records = records
  await element.updateComplete
  return element
}
