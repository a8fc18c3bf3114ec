/** Attributes that choose which records are shown. */
import { afterEach, expect, it } from 'vitest'
import '../src/index.js'
import { program, testimonial, wellness } from './fixtures/records.js'
import { feed, mount, textsOf, visibleText } from './page.js'

afterEach(() => document.body.replaceChildren())

const programs = ['track', 'fellowship', 'pathway'].map((kind) => ({ ...program, id: kind, kind, name: `A ${kind}` }))

it.each([
  ['kind', 'fellowship', ['A fellowship']],
  ['kind', 'fellowship, track', ['A track', 'A fellowship']],
  ['kind', '', ['A track', 'A fellowship', 'A pathway']],
  ['limit', '2', ['A track', 'A fellowship']],
  ['limit', '0', ['A track', 'A fellowship', 'A pathway']],
  ['limit', 'many', ['A track', 'A fellowship', 'A pathway']],
])('%s="%s" chooses among programs', async (attribute, value, shown) => {
  const element = mount('hs-program-list')
  element.setAttribute(attribute, value)
  element.records = programs
  await element.updateComplete
  expect(textsOf(element, 'h3')).toEqual(shown)
})

it('says that there is nothing, where no record is chosen', async () => {
  const element = mount('hs-program-list')
  element.setAttribute('kind', 'toString')
  element.records = programs
  await element.updateComplete
  expect(visibleText(element)).toBe('Nothing to show yet.')
})

it('category chooses among wellness records', async () => {
  const element = mount('hs-wellness-list')
  element.setAttribute('category', 'leave')
  element.records = [wellness, { ...wellness, id: 'leave', kind: 'leave', name: 'Parental leave' }]
  await element.updateComplete
  expect(textsOf(element, 'h4')).toEqual(['Parental leave'])
})

it('program chooses testimonials by an id, also by one from before it changed', async () => {
  const of = (id: string) => ({ ...testimonial, id, program: { collection: 'programs', id, name: id } })
  const element = mount('hs-testimonial-list')
  element.setAttribute('program', 'earlier')
  element.setAttribute(
    'src',
    feed({
      collection: 'testimonials',
      records: [of('primary-care'), of('rural'), testimonial],
      redirects: { 'programs/earlier': 'rural' },
    }),
  )
  await expect.poll(() => textsOf(element, 'figure')).toHaveLength(1)
})
