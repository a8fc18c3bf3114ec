/** What holds for the published records. */
import { readFileSync } from 'node:fs'
import * as data from '@housestaff/data'
import { alumni, organizations, programs, testimonials, wellness } from '@housestaff/data'
import type { CollectionName, Feed } from '@housestaff/data'
import { michaelSBrown, josephLGoldstein } from '@housestaff/data/alumni'
import { primaryCare } from '@housestaff/data/programs'
import { describe, expect, it } from 'vitest'

const names = ['sources', 'organizations', 'people', 'programs', 'alumni', 'wellness', 'testimonials'] as const

const feed = <Name extends CollectionName>(name: Name): Feed<Name> =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@housestaff/data/feed/${name}.json`)), 'utf8'))

it('exports an array for each collection', () => {
  expect(Object.keys(data).toSorted()).toEqual(names.toSorted())
})

describe.each(names)('%s', (name) => {
  it('are the same as modules and as a feed', () => {
    expect(feed(name).records).toEqual(data[name])
  })

  it('say when they were true and are all shown', () => {
    for (const { id, asOf, status } of data[name]) {
      expect(asOf, id).toMatch(/^\d{4}/)
      expect(['current', 'historical', 'superseded'], id).toContain(status)
    }
  })

  it('name a source for each record', () => {
    if (name === 'sources') return
    for (const { id, sources } of data[name]) expect(sources.length, id).toBeGreaterThan(0)
  })

  it('leave editors’ notes out', () => {
    expect(JSON.stringify(feed(name))).not.toMatch(/"(remark|owner)":/)
  })
})

describe('programs', () => {
  it('are the residency, its six programs, the fellowships and global health, in the order of the page', () => {
    expect(programs.map(({ id }) => id)).toEqual([
      'internal-medicine',
      'categorical',
      'stanbury',
      'primary-care',
      'global-medicine',
      'preliminary',
      'med-peds',
      'fellowships',
      'global-health',
    ])
  })

  it('carry figures as they are hedged in the source', () => {
    expect(primaryCare.ambulatoryShare).toEqual({ percent: 40, qualifier: 'nearly', of: 'clinical training time' })
  })
})

describe('alumni', () => {
  it('are seventeen people, seven of them Nobel laureates', () => {
    expect(alumni).toHaveLength(17)
    const laureates = alumni.filter(({ awards = [] }) => awards.some(({ name }) => name.startsWith('Nobel Prize')))
    expect(laureates.map(({ person }) => person.name.family)).toEqual([
      'Bishop',
      'Brown',
      'Edelman',
      'Goldstein',
      'Minot',
      'Murad',
      'Steinman',
    ])
  })

  it('share a prize both ways', () => {
    expect(michaelSBrown.awards![0]!.sharedWith).toEqual([expect.objectContaining({ id: josephLGoldstein.person.id })])
    expect(josephLGoldstein.awards![0]!.sharedWith).toEqual([expect.objectContaining({ id: michaelSBrown.person.id })])
  })

  it('keep what is known to be past as historical', () => {
    const past = alumni.filter(({ status }) => status === 'historical')
    expect(past.map(({ id }) => id)).toEqual(['lee-goldman', 'peter-slavin'])
  })
})

describe('testimonials', () => {
  it('are retold, each from a page and without a quotation', () => {
    expect(testimonials.map(({ statement }) => statement.form)).toEqual([
      'reported',
      'reported',
      'reported',
      'reported',
    ])
  })
})

describe('wellness', () => {
  it('states time off in figures', () => {
    const amounts = wellness.flatMap(({ id, amount }) => (amount ? [[id, amount]] : []))
    expect(Object.fromEntries(amounts)).toEqual({
      vacation: { value: 4, unit: 'weeks', per: 'year' },
      'holiday-block': { min: 4, max: 5, unit: 'days', per: 'year' },
    })
  })
})

describe('slips of the source', () => {
  it('are corrected in the value and kept beside it', () => {
    const institute = organizations.find(({ id }) => id === 'institute-of-medicine')
    expect(institute).toMatchObject({ name: 'Institute of Medicine', sourceLabel: 'Institutes of Medicine' })
  })
})
