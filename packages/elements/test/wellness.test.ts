/** Wellness: what comes first, and whom to call. */
import type { Citation, WellnessRecord } from '@housestaff/schema/records'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../src/wellness-list/wellness-list.js'
import { wellness } from './fixtures/records.js'
import { mount, textsOf, visibleText, type AnyElement } from './page.js'

const { amount: _, ...plain } = wellness
const [citation] = wellness.sources as [Citation]
const helpline: WellnessRecord = {
  ...plain,
  id: 'helpline',
  name: 'Helpline',
  kind: 'crisis',
  phone: '+1 (617) 555-0100',
  hours: 'day and night',
  reviewBy: '2027-01-31',
}

afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
})

describe('groups', () => {
  it('stand in one order, help at once first', async () => {
    const kinds = ['principle', 'resource', 'community', 'coaching', 'support', 'leave', 'time-off', 'crisis'] as const
    const element = await show(...kinds.map((kind) => ({ ...plain, kind })))
    expect(textsOf(element, 'section > [part=title]')).toEqual([
      'Help at once',
      'Time off',
      'Leave',
      'Support',
      'Coaching',
      'Community',
      'Resources',
      'What the program stands for',
    ])
  })

  it('end with kinds that are new to them', async () => {
    const element = await show(
      { ...plain, name: 'Nap room', kind: 'rest' as 'resource' },
      { ...plain, name: 'Creed', kind: 'principle' },
    )
    expect(textsOf(element, '[part=title]')).toEqual(['What the program stands for', 'Creed', 'More', 'Nap room'])
  })

  it('show amounts first, and keep the order otherwise', async () => {
    const element = await show(
      { ...plain, name: 'First' },
      { ...wellness, name: 'Second' },
      { ...plain, name: 'Third' },
      { ...wellness, name: 'Fourth' },
    )
    expect(textsOf(element, 'li [part=title]')).toEqual(['Second', 'Fourth', 'First', 'Third'])
  })
})

describe('a benefit', () => {
  it('tells amount, what it adds to, name, summary, occasions and links', async () => {
    const element = await show({
      ...wellness,
      addsTo: { collection: 'wellness', id: 'sick', name: 'Sick leave' },
      occasions: [{ name: 'Thanksgiving' }, { name: 'New Year' }],
      links: [{ label: 'Policy', url: 'https://hospital.example/policy' }],
    })
    expect(textsOf(element, '[part=benefit] > *')).toEqual([
      '4 weeks a year',
      'in addition to Sick leave',
      'Vacation',
      'Residents have vacation each year.',
      'Thanksgiving, New Year',
      'Policy',
    ])
    expect(element.renderRoot.querySelector('a')!.href).toBe('https://hospital.example/policy')
  })

  it('has no empty lines', async () => {
    expect(textsOf(await show(plain), '[part=benefit] > *')).toEqual(['Vacation', 'Residents have vacation each year.'])
  })
})

describe('a telephone number', () => {
  it('can be called, with the hours beside it', async () => {
    setToday('2027-01-31')
    const element = await show(helpline)
    expect(textsOf(element, '[part=phone]')).toEqual(['Call +1 (617) 555-0100 day and night'])
    expect(element.renderRoot.querySelector('a')!.getAttribute('href')).toBe('tel:+16175550100')
  })

  it('is called with its extension', async () => {
    setToday('2027-01-31')
    const element = await show({ ...helpline, phone: '+1 617 555 0100 ext. 204' })
    expect(element.renderRoot.querySelector('a')!.getAttribute('href')).toBe('tel:+16175550100;ext=204')
  })

  it('that has no day of review is shown', async () => {
    const { reviewBy: _, hours: __, ...without } = helpline
    expect(textsOf(await show({ ...without, kind: 'resource' }), '[part=phone]')).toEqual(['Call +1 (617) 555-0100'])
  })

  it('that nobody reviewed in time gives way to its sources', async () => {
    setToday('2027-02-01')
    const { url: _, ...brochure } = citation.source
    const element = await show({
      ...helpline,
      sources: [
        citation,
        { source: { ...citation.source, title: 'Safety page', url: 'https://hospital.example/safety' } },
        { source: { ...brochure, title: 'Brochure' } },
      ],
    })
    expect(textsOf(element, '[part=phone]')).toEqual([
      'This number is being checked. The latest is on Residency page, Safety page, Brochure.',
    ])
    expect([...element.renderRoot.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])).toEqual([
      ['Residency page', 'https://hospital.example/'],
      ['Safety page', 'https://hospital.example/safety'],
    ])
    expect(visibleText(element)).not.toContain('555')
  })
})

describe('headings', () => {
  it('are a level deeper within a group, and never deeper than six', async () => {
    const element = await show(wellness)
    const levels = async (level?: string) => {
      element.toggleAttribute('heading-level', false)
      if (level) element.setAttribute('heading-level', level)
      await element.updateComplete
      return [...element.renderRoot.querySelectorAll('[part=title]')].map(({ tagName }) => tagName)
    }
    expect(await levels()).toEqual(['H3', 'H4'])
    expect(await levels('2')).toEqual(['H2', 'H3'])
    expect(await levels('6')).toEqual(['H6', 'H6'])
    expect(await levels()).toEqual(['H3', 'H4'])
    expect(await levels('deep')).toEqual(['H3', 'H4'])
  })
})

function setToday(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
}

async function show(...records: WellnessRecord[]): Promise<AnyElement> {
  const element = mount('hs-wellness-list')
  element.records = records
  await element.updateComplete
  return element
}
