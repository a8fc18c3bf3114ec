/** The statistic list: figures as firmly as they are stated, of whom they tell, and parts below their wholes. */
import type { StatisticRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/statistic-list/statistic-list.js'
import { statistic } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const { share: _, ...plain } = statistic
const part = (name: string, more: Partial<StatisticRecord> = {}): StatisticRecord => ({
  ...plain,
  id: name,
  name,
  parent: { collection: 'statistics', id: statistic.id, name: statistic.name },
  ...more,
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
})

describe('a figure', () => {
  it.each<[Partial<StatisticRecord>, string | undefined]>([
    [{ share: { percent: 90, qualifier: 'more-than', of: 'graduates' } }, 'more than 90%'],
    [{ share: { percent: 94.4, of: 'graduates' }, count: { value: 17 } }, '94.4%'],
    [
      { count: { value: 1150, qualifier: 'more-than', of: 'operations', per: 'five years' } },
      'more than 1,150 operations per five years',
    ],
    [{ count: { min: 280, max: 340 } }, '280–340'],
    [{ count: { value: 0 }, summary: 'None has left.' }, '0'],
    [{ count: { text: 'many' } }, 'many'],
    [{ count: { text: 'many' }, summary: 'Many go on.' }, undefined],
    [{}, undefined],
  ])('is the share, or else the count, case %#', async (fields, words) => {
    expect(textsOf(await show({ ...plain, ...fields }), '[part=figure]')).toEqual(words ? [words] : [])
  })

  it.each<[Partial<StatisticRecord>, string | undefined]>([
    [
      { share: { percent: 90, of: 'graduates' }, population: 'graduates', period: { from: '2015', to: '2019' } },
      'of graduates · 2015 – 2019',
    ],
    [{ share: { percent: 90, of: 'those who sat it' }, population: 'graduates' }, 'of those who sat it, graduates'],
    [
      { share: { percent: 94.4, of: 'graduates' }, count: { value: 17 }, size: { value: 18 } },
      'of graduates, 17 of 18',
    ],
    [{ share: { percent: 94.4, of: 'graduates' }, size: { value: 18 } }, 'of graduates, of 18'],
    [{ share: { percent: 94.4, of: 'graduates' }, count: { value: 17 } }, 'of graduates, 17'],
    [
      { count: { value: 33 }, size: { value: 96, qualifier: 'about' }, population: 'graduates' },
      'of about 96 graduates',
    ],
    [{ count: { value: 33 }, size: { value: 96 } }, 'of 96'],
    [{ count: { value: 33 }, population: 'graduates' }, 'graduates'],
    [{ population: 'graduates', period: { text: 'past three years' } }, 'past three years'],
    [
      { share: { percent: 9, of: 'all' }, examination: 'Sample Board', attempt: 'first' },
      'of all · Sample Board · first attempt',
    ],
    [{}, undefined],
  ])('is said to be of whom and of what time, case %#', async (fields, words) => {
    expect(textsOf(await show({ ...plain, ...fields }), '[part=context]')).toEqual(words ? [words] : [])
  })

  it('stands with its finding and what it includes', async () => {
    const element = await show({ ...statistic, summary: 'Nearly all pass.', categories: ['oral', 'written'] })
    expect(textsOf(element, '[part=statistic] > :not(svg)')).toEqual([
      'Board examination passed',
      '97%',
      'of graduates who sat it',
      'Nearly all pass.',
      'oral, written',
    ])
  })
})

describe('a bar', () => {
  it.each<[StatisticRecord[], string[]]>([
    [[statistic], ['97']],
    [[{ ...plain, count: { value: 33 }, size: { value: 132 } }], ['25']],
    [[{ ...plain, count: { value: 17 } }], []],
    [[{ ...plain, count: { min: 1, max: 2 }, size: { value: 4 } }], []],
    [[{ ...plain, count: { value: 20, of: 'people' } }, part('a', { count: { value: 5, of: 'people' } })], ['25']],
    [[{ ...plain, count: { value: 20, of: 'people' } }, part('a', { count: { value: 5, of: 'prizes' } })], []],
    [
      [{ ...statistic, size: { value: 20 } }, part('a', { count: { value: 5 } })],
      ['97', '25'],
    ],
    [[{ ...plain, count: { value: 4 } }, part('a', { count: { value: 5 } })], ['100']],
  ])('shows a part of a whole where both are known, case %#', async (records, percents) => {
    const element = await show(...records)
    const bars = [...element.renderRoot.querySelectorAll('svg[aria-hidden=true] path')]
    expect(bars.map((bar) => bar.getAttribute('d')!.replace('M0 .5h', ''))).toEqual(percents)
  })
})

describe('parts', () => {
  it('stand below their whole, the largest first, and those without a figure last', async () => {
    const element = await show(
      part('words'),
      part('small', { count: { value: 2 } }),
      statistic,
      part('large', { count: { value: 9 } }),
      part('range', { count: { min: 3, max: 5 } }),
      { ...part('inner'), parent: { collection: 'statistics', id: 'large', name: 'large' } },
    )
    expect(textsOf(element, '[part=list] > li > [part=title]')).toEqual(['Board examination passed'])
    expect(textsOf(element, '[part=list] > li > ul > li > [part=name]')).toEqual(['large', 'range', 'small', 'words'])
    expect(textsOf(element, 'ul ul ul [part=name]')).toEqual(['inner'])
  })

  it('do not repeat what is said of their whole', async () => {
    const period = { from: '2015', to: '2019' }
    const population = 'residents'
    const element = await show(
      { ...plain, count: { value: 9 }, population, period },
      part('a', { count: { value: 3 }, population, period, examination: 'Sample Board' }),
    )
    expect(textsOf(element, '[part=context]')).toEqual(['residents · 2015 – 2019', 'Sample Board'])
  })

  it('name their whole where it is not shown', async () => {
    expect(visibleText(await show(part('Oral')))).toBe('Oral part of: Board examination passed')
  })

  it('of themselves, or of one another, are shown all the same', async () => {
    const of = (id: string, parent: string) =>
      part(id, { parent: { collection: 'statistics', id: parent, name: parent } })
    expect(textsOf(await show(of('a', 'a'), of('b', 'c'), of('c', 'b')), '[part=title], [part=name]')).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})

it('tells each statistic in the language of its record', async () => {
  document.documentElement.lang = 'es'
  const element = await show(statistic, { ...statistic, lang: 'es', share: { percent: 97.5, of: 'exresidentes' } })
  await expect.poll(() => textsOf(element, '[part=context]')).toEqual(['of graduates who sat it', 'de exresidentes'])
  expect(textsOf(element, '[lang=en] [part=figure]')).toEqual(['97%'])
  expect(textsOf(element, 'li:not([lang]) [part=figure]')).toEqual(['97,5 %'])
})

it('shows the statistics of one program', async () => {
  const element = mount('hs-statistic-list')
  element.setAttribute('program', 'surgery')
  element.records = [
    statistic,
    { ...plain, name: 'Operations', program: { collection: 'programs', id: 'surgery', name: 'Surgery' } },
  ]
  await element.updateComplete
  expect(textsOf(element, '[part=title]')).toEqual(['Operations'])
})

async function show(...records: StatisticRecord[]): Promise<AnyElement> {
  const element = mount('hs-statistic-list')
  element.records = records
  await element.updateComplete
  return element
}
