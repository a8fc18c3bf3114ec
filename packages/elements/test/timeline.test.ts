/** The timeline: when things happened, in words, in order, and for machines where HTML knows the date. */
import type { MilestoneRecord, PersonReference } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/timeline/timeline.js'
import { milestone } from './fixtures/records.js'
import { mount, textsOf, type AnyElement } from './page.js'

const { date: _, ...undated } = milestone
const founder: PersonReference = { collection: 'people', id: 'founder', name: { given: 'A.', family: 'Founder' } }

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

describe('dates', () => {
  it.each([
    ['1810', '1810'],
    ['1857~', 'about 1857'],
    ['1857?', 'perhaps 1857'],
    ['185X', '1850s'],
    ['1855/1859', '1855 to 1859'],
    ['2019/..', 'since 2019'],
    ['2019-07', 'July 2019'],
  ])('such as %s are said in words', async (date, words) => {
    expect(textsOf(await show({ ...milestone, date }), '[part=date]')).toEqual([words])
  })

  it('are said in Spanish on a Spanish page', async () => {
    document.documentElement.lang = 'es'
    const element = await show({ ...milestone, date: '1857~' }, undated)
    await expect.poll(() => textsOf(element, '[part=date]')).toEqual(['hacia 1857', 'Fecha no indicada'])
  })

  it('are said as the source has them, where it has words', async () => {
    const element = await show(
      { ...milestone, date: '185X', dateLabel: 'late 1850s' },
      { ...undated, dateLabel: 'in its first years' },
    )
    expect(textsOf(element, '[part=date]')).toEqual(['late 1850s', 'in its first years'])
  })

  it('that no record states are said to be missing', async () => {
    expect(textsOf(await show(undated), '[part=date]')).toEqual(['Date not stated'])
  })

  it.each([
    ['1810', true],
    ['2019-07', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2019-13', false],
    ['0000', false],
    ['1857~', false],
    ['1857?', false],
    ['185X', false],
    ['18XX', false],
    ['1855/1859', false],
    ['2019/..', false],
  ])('such as %s are for machines where HTML knows them', async (date, isKnown) => {
    const element = await show({ ...milestone, date, dateLabel: 'once' })
    const times = [...element.renderRoot.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))
    expect(times).toEqual(isKnown ? [date] : [])
    expect(textsOf(element, '[part=date]')).toEqual(['once'])
  })

  it('that are uncertain have a hollow dot', async () => {
    const dates = ['1810', '1855/1859', '2019/..', '185X', '1857?', '1857~', '1855%/1859', undefined]
    const element = await show(...dates.map((date) => (date ? { ...undated, date } : undated)))
    expect(textsOf(element, '.unsure [part=date]')).toEqual([
      '1850s',
      'perhaps about 1855 to 1859',
      'perhaps 1857',
      'about 1857',
      'Date not stated',
    ])
  })
})

describe('the order', () => {
  it('is that of time; what has no date comes last, and ties stay as given', async () => {
    const titles = ['first', 'second', 'third']
    const dates = [undefined, '2011-09-12', '1857~', '1857', '2011-09', '18XX', '185X', '1934/1936', '1857/..']
    const element = await show(
      ...dates.map((date, at) => ({ ...undated, ...(date && { date }), dateLabel: date ?? 'none', title: `${at}` })),
      ...titles.map((title) => ({ ...undated, title, date: '1857?' })),
    )
    expect(textsOf(element, '[part=title]')).toEqual([
      '5',
      '6',
      '2',
      '3',
      '8',
      'first',
      'second',
      'third',
      '7',
      '4',
      '1',
      '0',
    ])
  })

  it('decides which are shown where there is a limit', async () => {
    const element = mount('hs-timeline')
    element.setAttribute('limit', '2')
    element.records = ['1922', '1810', '1830'].map((date) => ({ ...milestone, date }))
    await element.updateComplete
    expect(textsOf(element, '[part=date]')).toEqual(['1810', '1830'])
  })

  it('is not that of the given list after all', async () => {
    const records = ['1922', '1810'].map((date) => ({ ...milestone, date }))
    await show(...records)
    expect(records.map(({ date }) => date)).toEqual(['1922', '1810'])
  })
})

describe('centuries', () => {
  it('have headings, and the milestones of each a level deeper', async () => {
    const element = mount('hs-timeline')
    element.setAttribute('by-century', '')
    element.setAttribute('heading-level', '2')
    element.records = ['1922', '1800', '1810', '1900', '190X', '1901', '19XX', '2000', '2001-01-01', ''].map((date) =>
      date ? { ...undated, date, title: date } : { ...undated, title: 'some day' },
    )
    await element.updateComplete
    const headings = [...element.renderRoot.querySelectorAll('[part=title]')]
    expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent!.trim()}`)).toEqual([
      'H2 18th century',
      'H3 1800',
      'H2 19th century',
      'H3 1810',
      'H3 1900',
      'H2 20th century',
      'H3 190X',
      'H3 1901',
      'H3 19XX',
      'H3 1922',
      'H3 2000',
      'H2 21st century',
      'H3 2001-01-01',
      'H2 Date not stated',
      'H3 some day',
    ])
    expect(element.renderRoot.querySelectorAll('ol')).toHaveLength(5)
  })
})

describe('a milestone', () => {
  it('tells what happened, its particulars, who took part and where', async () => {
    const element = await show({
      ...milestone,
      people: [founder],
      actors: ['a druggist of the town'],
      place: { collection: 'places', id: 'dome', name: 'Old Dome' },
      details: ['in the dome', 'under ether'],
    })
    expect(textsOf(element, '[part=milestone] > div > *')).toEqual([
      'First residents',
      'The hospital appoints its first residents.',
      'in the dome, under ether',
      'A. Founder, a druggist of the town',
      'Old Dome',
    ])
    expect(textsOf(element, '[translate=no]')).toEqual(['A. Founder', 'Old Dome'])
  })

  it('has no empty lines', async () => {
    expect(textsOf(await show(milestone), '[part=milestone] > div > *')).toEqual([
      'First residents',
      'The hospital appoints its first residents.',
    ])
  })

  it('does not show what is odd about its source', async () => {
    const [citation] = milestone.sources
    const element = await show({ ...milestone, sources: [{ ...citation!, note: 'The year is smudged.' }] })
    expect(element.renderRoot.textContent).not.toContain('smudged')
  })
})

async function show(...records: MilestoneRecord[]): Promise<AnyElement> {
  const element = mount('hs-timeline')
  element.records = records
  await element.updateComplete
  return element
}
