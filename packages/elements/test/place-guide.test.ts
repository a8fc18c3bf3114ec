/** The place guide: what each place is, whether it is open, and the stops of a walk. */
import type { PlaceRecord, PlaceReference } from '@housestaff/schema/records'
import { afterEach, describe, expect, it } from 'vitest'
import '../src/place-guide/place-guide.js'
import { place } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const { summary: _, area: __, ...plain } = place
const at = (id: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({ ...plain, id, name: id, ...more })
const stop = (id: string): PlaceReference => ({ collection: 'places', id, name: id })

afterEach(() => document.body.replaceChildren())

describe('areas', () => {
  it('come in the order in which their first places are given, those without one under no heading', async () => {
    const element = await show(
      at('Fort'),
      at('Bar', { area: 'North End' }),
      at('Club', { area: 'Docks' }),
      at('Grill', { area: 'North End' }),
      at('Hill'),
    )
    expect(textsOf(element, '[part=area]')).toEqual([
      'Fort Park Hill Park',
      'North End Bar Park Grill Park',
      'Docks Club Park',
    ])
    expect(textsOf(element, '[part=title]')).toEqual(['North End', 'Docks'])
  })

  it.each([
    ['area', 'Docks', ['Club']],
    ['area', 'Docks, North End', ['Bar', 'Club']],
    ['category', 'museum', ['Fort']],
    ['category', 'park,museum', ['Fort', 'Bar', 'Club']],
  ])('%s="%s" chooses among places', async (attribute, value, shown) => {
    const element = mount('hs-place-guide')
    element.setAttribute(attribute, value)
    element.records = [at('Fort', { kind: 'museum' }), at('Bar', { area: 'North End' }), at('Club', { area: 'Docks' })]
    await element.updateComplete
    expect(textsOf(element, '[part=name]')).toEqual(shown)
  })
})

describe('a place', () => {
  it('tells what it is, and facts of a word or two', async () => {
    const element = await show(
      at('Diner', { kind: 'restaurant', cuisine: ['fish', 'chowder'], condition: 'open' }),
      at('Orchestra', { kind: 'music', acronym: 'SO', venue: 'Sample Hall' }),
      at('Grotto', { kind: 'cave' as 'park' }),
      at('Odd', { kind: 'toString' as 'park' }),
    )
    expect(textsOf(element, '[part=place] > *')).toEqual([
      'Diner',
      'Restaurant · fish, chowder · open',
      'Orchestra (SO)',
      'Music · Sample Hall',
      'Grotto',
      'cave',
      'Odd',
      'toString',
    ])
  })

  it.each([
    ['open', 'open'],
    ['closed', 'closed'],
    ['unknown', 'not known if open'],
  ] as const)('that is %s says so: %s', async (condition, words) => {
    expect(textsOf(await show(at('Diner', { condition })), '[part=condition]')).toEqual([words])
  })

  it('says nothing of being open where its record does not', async () => {
    expect(textsOf(await show(place), '[part=condition]')).toEqual([])
  })

  it('tells the one thing that tells most', async () => {
    const all: Partial<PlaceRecord> = {
      summary: 'A park along the lake.',
      events: [{ name: 'Lake festival', year: 2019 }, { name: 'a fair' }],
      notes: ['free concerts'],
      activities: ['running', 'skating'],
      season: 'year-round',
      recommendedBy: 'residents',
    }
    const told = Object.keys(all).map((_, skipped) =>
      at(`${skipped}`, Object.fromEntries(Object.entries(all).slice(skipped))),
    )
    expect(textsOf(await show(...told, at('none')), '[part=detail]')).toEqual([
      'A park along the lake.',
      'Lake festival, 2019; a fair',
      'free concerts',
      'running, skating',
      'year-round',
      'recommended by residents',
    ])
  })

  it('that is closed is not recommended', async () => {
    const element = await show(at('Diner', { condition: 'closed', recommendedBy: 'residents' }))
    expect(visibleText(element)).toBe('Diner Park · closed')
  })

  it('keeps praise to itself that only its source vouches for', async () => {
    expect(visibleText(await show(at('Fort', { claims: ['the finest fort'] })))).toBe('Fort Park')
  })

  it('leads to its own website, where it has one', async () => {
    const element = await show(
      at('Fort', { url: 'https://fort.example/' }),
      at('Hill'),
      at('Trap', { url: 'javascript:alert(1)' }),
    )
    expect([...element.renderRoot.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent])).toEqual([
      ['https://fort.example/', 'Fort'],
    ])
  })
})

describe('a walk', () => {
  const walk = at('Trail', {
    kind: 'walk',
    length: { value: 2.5, unit: 'miles', qualifier: 'about' },
    start: 'the common',
    end: 'the ship',
    stops: ['Hall', 'Church', 'Hill', 'Gone'].map(stop),
  })

  it('tells its length, its ends and its stops in order', async () => {
    const element = await show(walk)
    expect(textsOf(element, '[part=place] > :not(ol)')).toEqual([
      'Trail',
      'Walk · about 2.5 miles',
      'from the common to the ship',
    ])
    expect(textsOf(element, 'ol > li')).toEqual(['Hall', 'Church', 'Hill', 'Gone'])
  })

  it('tells of one end where there is no other', async () => {
    const { start: _, ...toTheShip } = walk
    const { end: __, ...fromTheCommon } = walk
    expect(textsOf(await show(toTheShip), '[part=route]')).toEqual(['to the ship'])
    expect(textsOf(await show(fromTheCommon), '[part=route]')).toEqual(['from the common'])
  })

  it('tells of the stops in its area, which are not told again', async () => {
    const element = await show(
      at('Hall', { kind: 'landmark' }),
      walk,
      at('Church', { kind: 'landmark', notes: ['two lanterns'] }),
      at('Hill', { kind: 'park', condition: 'open', area: 'North End' }),
      at('Gone', { kind: 'restaurant', condition: 'closed' }),
    )
    expect(textsOf(element, '[part=name]')).toEqual(['Trail', 'Hill'])
    expect(textsOf(element, 'ol > li')).toEqual(['Hall', 'Church two lanterns', 'Hill', 'Gone Restaurant · closed'])
  })

  it('that another walk passes keeps its own place', async () => {
    const element = await show({ ...walk, id: 'a', stops: [stop('b')] }, { ...walk, id: 'b', stops: [stop('a')] })
    expect(textsOf(element, '[part=name]')).toEqual(['Trail', 'Trail'])
  })
})

async function show(...records: PlaceRecord[]): Promise<AnyElement> {
  const element = mount('hs-place-guide')
  element.records = records
  await element.updateComplete
  return element
}
