/** People: roles and their holders, people by name, graduates. */
import type { Holder, LeadershipRoleRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/people-list/people-list.js'
import { alumnus, person, role } from './fixtures/records.js'
import { feed, mount, nextProblems, textsOf, visibleText, type AnyElement } from './page.js'

const named = (given: string, family: string, more: object = {}) =>
  ({ collection: 'people', id: `${given}-${family}`, name: { given, family, ...more } }) as const
const { holders: _, ...vacant } = role
const bo = { person: named('Bo', 'Eksempel'), from: '2010', to: '2021-08' }

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = 'en'
  vi.useRealTimers()
})

describe('a role', () => {
  it('names several holders, each with the time', async () => {
    const element = await show(
      held(
        { person: named('Ana', 'López'), from: '2023-07' },
        { person: named('Cy', 'Nayte'), from: '2026-01', interim: true },
      ),
    )
    expect(textsOf(element, 'h3')).toEqual(['Program director'])
    expect(textsOf(element, '[part=holders] > li')).toEqual([
      'Ana López since July 2023',
      'Cy Nayte interim, since January 2026',
    ])
  })

  it('is never blank where nobody is named', async () => {
    const element = await show(vacant, { ...vacant, holders: [] }, { ...vacant, several: true })
    expect(textsOf(element, '[part=unnamed]')).toEqual([
      'Not named here',
      'Not named here',
      'Several people, not named here',
    ])
  })

  it('tells who held it before, by the day on which it is read', async () => {
    const after = { person: named('Ana', 'López'), from: '2021-09', to: '2026-06' }
    const read = async (day: string) => {
      setToday(day)
      const element = await show(held(bo, after))
      return ['name', 'unnamed', 'former'].map((part) => textsOf(element, `[part=${part}]`).join())
    }
    expect(await read('2026-06-30')).toEqual(['Ana López', '', 'Formerly Bo Eksempel, 2010 – August 2021'])
    expect(await read('2026-07-01')).toEqual([
      '',
      'Not named here',
      'Formerly Bo Eksempel, 2010 – August 2021; Ana López, September 2021 – June 2026',
    ])
  })

  it('that is past has nobody at present, and does not say so', async () => {
    const element = await show({ ...held({ person: named('Bo', 'Eksempel'), to: '2999' }), status: 'historical' })
    expect(textsOf(element, '[part=role]')).toEqual(['Program director Formerly Bo Eksempel, until 2999'])
  })

  it('tells where it is held, where that differs', async () => {
    const program = { collection: 'programs', id: 'im', name: 'Internal Medicine' } as const
    const group = { collection: 'groups', id: 'council', name: 'Council' } as const
    const both = await show({ ...role, program }, { ...role, program, group })
    expect(textsOf(both, '[part=place]')).toEqual(['Internal Medicine', 'Council'])
    const alike = await show({ ...role, program }, { ...role, program })
    expect(textsOf(alike, '[part=place]')).toEqual([])
  })

  it('tells how to reach its office', async () => {
    expect(textsOf(await show({ ...role, contact: 'Room 100' }), '[part=contact]')).toEqual(['Room 100'])
  })

  it('keeps its place in the list', async () => {
    const titles = ['Chair', 'Deputy', 'Assistant']
    expect(textsOf(await show(...titles.map((title) => ({ ...role, title }))), 'h3')).toEqual(titles)
  })
})

describe('people', () => {
  it('stand by family name, past accents and particles, and before that by their own order', async () => {
    const people = [
      { given: 'Zoë', family: 'Mustermann' },
      { given: 'Ivo', family: 'Zimmermann' },
      { given: 'Søren', particle: 'van den', family: 'Álvarez' },
      { given: 'Ada', family: 'Álvarez' },
    ]
    const element = await show(...people.map((name, at) => ({ ...person, id: `p${at}`, name })), {
      ...person,
      id: 'first',
      name: { given: 'Yara', family: 'Young' },
      order: 1,
    })
    expect(textsOf(element, 'h3 span:first-child')).toEqual([
      'Yara Young',
      'Ada Álvarez',
      'Søren van den Álvarez',
      'Zoë Mustermann',
      'Ivo Zimmermann',
    ])
  })

  it('are told of line by line, without empty lines', async () => {
    const element = await show(person, {
      ...person,
      name: { given: 'Zoë', family: 'Zebra' },
      died: '1961-03',
      biography: 'Saw patients.',
      medicalSchool: 'Universidad de Ejemplo',
      hometown: 'Springfield',
      interests: ['trauma', 'ultrasound'],
    })
    expect(textsOf(element, 'li > div > *')).toEqual([
      'Ana López, MD, PhD',
      'Zoë Zebra, MD, PhD',
      'Died March 1961',
      'Saw patients.',
      'Universidad de Ejemplo',
      'From Springfield',
      'Interests: trauma and ultrasound',
    ])
  })

  it('have names that nobody translates', async () => {
    const element = await show(person)
    expect(textsOf(element, '[translate=no]')).toEqual(['Ana López', ', MD, PhD'])
  })

  it('come from a feed of people, and from one of graduates', async () => {
    const element = mount('hs-people-list')
    element.setAttribute('src', feed({ collection: 'people', records: [person] }))
    await expect.poll(() => visibleText(element)).toContain('Ana López, MD, PhD')
    element.setAttribute('src', feed({ collection: 'alumni', records: [alumnus] }))
    await expect.poll(() => visibleText(element)).toContain('Ana López Nobel Prize')
  })

  it('that lack even a name are told to, where their feed says what they are', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const element = mount('hs-people-list')
    const problems = nextProblems(element)
    const { name: _, ...nameless } = person
    element.setAttribute('src', feed({ collection: 'people', records: [nameless] }))
    expect(await problems).toEqual(['record 1.name has no fields'])
  })

  it('that are wrong are named by what a person is, not a role', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    for (const give of [
      (element: AnyElement) => (element.records = [{ ...person, degrees: {} }]),
      (element: AnyElement) =>
        element.setAttribute('src', feed({ collection: 'people', records: [{ ...person, degrees: {} }] })),
    ]) {
      const element = mount('hs-people-list')
      const problems = nextProblems(element)
      give(element)
      expect(await problems).toEqual(['record 1.degrees is not a list'])
    }
  })
})

describe('graduates', () => {
  const organization = { collection: 'organizations', id: 'clinic', name: 'Clinic' } as const

  it('have honours and positions, and class and program where that tells them apart', async () => {
    const program = { collection: 'programs', id: 'im', name: 'Internal Medicine' } as const
    const graduate = {
      ...alumnus,
      classYear: 1989,
      program,
      distinctions: ['author'],
      positions: [
        { titles: ['Dean', 'Chair'], organization, from: '2019' },
        { titles: ['Fellow'], organization, held: 'before' as const },
      ],
    }
    expect(textsOf(await show(graduate), 'li p')).toEqual([
      'Class of 1989',
      'Nobel Prize in Physiology or Medicine, 1989',
      'Author',
      'Dean and Chair, Clinic, since 2019',
      'Formerly Fellow, Clinic',
    ])
    const two = await show(graduate, { ...alumnus, program: { ...program, id: 'other', name: 'Primary Care' } })
    expect(textsOf(two, '[part=training]')).toEqual(['Class of 1989 · Internal Medicine', 'Primary Care'])
  })

  it('and leaders are chosen by their program', async () => {
    const program = { collection: 'programs', id: 'im', name: 'Internal Medicine' } as const
    const element = mount('hs-people-list')
    element.setAttribute('program', 'im')
    element.records = [{ ...role, program }, role, { ...alumnus, program }, alumnus, person]
    await element.updateComplete
    expect(textsOf(element, 'h3')).toEqual(['Program director', 'Ana López'])
  })
})

describe('portraits', () => {
  const portrait = {
    src: '/ana.jpg',
    width: 400,
    height: 500,
    sizes: [],
    alt: 'Ana López in the clinic',
    credit: 'Photo desk',
    licence: 'CC BY 4.0',
  }
  const others = [
    { ...person, id: 'b', name: { given: 'Óscar', family: 'Bauer' } },
    { ...person, id: 'c', name: { given: 'Cy', family: 'Nayte' }, portrait },
  ]

  it('stand before names, with initials for those who have none, which are not read', async () => {
    const element = await show({ ...person, portrait }, ...others)
    expect([...element.renderRoot.querySelectorAll('img')].map(({ alt }) => alt)).toEqual([portrait.alt, portrait.alt])
    expect(textsOf(element, '[part=initials][aria-hidden=true]')).toEqual(['ÓB'])
  })

  it('are credited once, at the end', async () => {
    const element = await show({ ...person, portrait }, ...others)
    expect(textsOf(element, '[part=credits]')).toEqual(['Pictures: Photo desk, CC BY 4.0.'])
  })

  it('leave nothing behind where nobody has one', async () => {
    const element = await show(person)
    expect(textsOf(element, 'img, [part=initials], [part=credits]')).toEqual([])
  })
})

const held = (...holders: Holder[]): LeadershipRoleRecord => ({ ...role, holders })

function setToday(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
}

async function show(...records: unknown[]): Promise<AnyElement> {
  const element = mount('hs-people-list')
  element.records = records
  await element.updateComplete
  return element
}
