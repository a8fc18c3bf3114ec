/** The conference timetable: the week in order, and what else there is to know. */
import type { ConferenceRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/conference-timetable/conference-timetable.js'
import { conference } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const { times: _, ...untimed } = conference
const at = (name: string, times: ConferenceRecord['times'], timeZone?: string): ConferenceRecord => ({
  ...untimed,
  name,
  ...(times && { times }),
  ...(timeZone && { timeZone }),
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

describe('the week', () => {
  it('goes from Monday on, each day by time, and ties stay as given', async () => {
    const element = await show(
      at('Grand rounds', [{ days: ['sunday', 'thursday'], start: '08:00' }]),
      at('Second', [{ days: ['thursday'], start: '07:00', end: '08:00' }]),
      at('Third', [{ days: ['thursday'], start: '07:00', note: 'first week of the month' }]),
      at('Noon', [{ days: ['monday'], start: '12:00', end: '13:00' }]),
    )
    expect(textsOf(element, '[part=day]').map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      'Monday 12:00 – 1:00 PM Noon',
      'Thursday 7:00 – 8:00 AM Second 7:00 AM Third first week of the month 8:00 AM Grand rounds',
      'Sunday 8:00 AM Grand rounds',
    ])
  })

  it('shows a conference at all its times, and days that are new to it last', async () => {
    const times = [
      { days: ['friday' as const, 'someday' as 'friday'], start: '07:30' },
      { days: ['friday' as const], start: '12:00' },
    ]
    const element = await show(at('Report', times))
    expect(textsOf(element, '[part=title]')).toEqual(['Friday', 'someday'])
    expect(textsOf(element, '[part=time]').map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      '7:30 AM',
      '12:00 PM',
      '7:30 AM',
    ])
  })

  it('says in which zone its times are, once or for each', async () => {
    const times: ConferenceRecord['times'] = [{ days: ['monday'], start: '08:00' }]
    const one = await show(at('A', times, 'America/New_York'), at('B', times), at('C', undefined, 'Europe/Dublin'))
    expect(textsOf(one, '[part=zone]')).toEqual(['Times are in Eastern Time.'])
    const two = await show(at('A', times, 'America/New_York'), at('B', times, 'Europe/Dublin'))
    expect(textsOf(two, '[part=zone]')).toEqual([])
    expect(textsOf(two, '[part=time]').map((text) => text.replace(/.*, /, ''))).toEqual([
      'Eastern Time',
      'Ireland Time',
    ])
  })

  it('is written as the language of the page writes it', async () => {
    document.documentElement.lang = 'es'
    const element = await show(conference)
    await expect.poll(() => textsOf(element, '[part=day] > [part=title]')).toEqual(['lunes', 'jueves'])
    expect(textsOf(element, '[part=time]')[0]).toBe('12:00–13:00')
  })
})

describe('what else there is to know', () => {
  it('is told below the week', async () => {
    const element = await show({
      ...conference,
      summary: 'Teaching without pagers.',
      frequencies: ['daily'],
      formats: ['lectures', 'cases'],
      leader: { collection: 'people', id: 'robin', name: { given: 'Robin', family: 'Sample' }, degrees: ['MD'] },
      audience: ['residents', 'students'],
      access: ['remote broadcast'],
    })
    expect(textsOf(element, '[part=conference] > *')).toEqual([
      'Noon conference',
      'Teaching without pagers.',
      'daily · lectures, cases · led by Robin Sample, MD · for residents and students · remote broadcast',
    ])
  })

  it('is nothing where the week says all', async () => {
    expect(textsOf(await show(conference), '[part=list]')).toEqual([])
  })

  it('is the name alone where no more is known', async () => {
    expect(visibleText(await show(untimed))).toBe('Noon conference')
  })
})

it('shows the conferences of one program', async () => {
  const element = mount('hs-conference-timetable')
  element.setAttribute('program', 'surgery')
  element.records = [
    conference,
    { ...untimed, name: 'Rounds', program: { collection: 'programs', id: 'surgery', name: 'Surgery' } },
  ]
  await element.updateComplete
  expect(visibleText(element)).toBe('Rounds')
})

async function show(...records: ConferenceRecord[]): Promise<AnyElement> {
  const element = mount('hs-conference-timetable')
  element.records = records
  await element.updateComplete
  return element
}
