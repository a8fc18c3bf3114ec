/** What records are in the words of schema.org. */
import { describe, expect, it } from 'vitest'
import { describeDepartment, describeRecord } from '../src/json-ld/index.js'
import type { CollectionName, Records, Session } from '../src/records.js'

const url = 'https://medicine.example/residency'
const page = { collection: 'sources', id: 'page', title: 'Page', asOf: '2026' } as const
const program = { collection: 'programs', id: 'primary-care', name: 'Primary Care' } as const
const person = { collection: 'people', id: 'a', name: { given: 'A', family: 'B' } } as const
const fields = { id: 'a', asOf: '2026', status: 'current', sources: [{ source: page }] } as const

/** What schema.org has to say of a record with these fields. */
function told<Name extends CollectionName>(name: Name, record: Omit<Records[Name], keyof typeof fields>) {
  return describeRecord(name, { ...fields, ...record } as unknown as Records[Name], url)
}

describe('addresses', () => {
  it('stand below that of the department', () => {
    expect(describeDepartment({ name: 'Medicine', url })).toEqual({
      '@type': 'Organization',
      '@id': url,
      name: 'Medicine',
      url,
    })
    expect(told('terms', { name: 'Rounds' })).toHaveProperty('@id', `${url}#terms/a`)
    expect(told('events', { name: 'Day', program })).toHaveProperty('about', { '@id': `${url}#programs/primary-care` })
  })
})

describe('people', () => {
  it('carry their degrees as they list them, and pages elsewhere', () => {
    const name = { given: 'Margarida', preferred: 'Guida', particle: 'de', family: 'Sá', suffix: 'Jr.' }
    expect(told('people', { name, degrees: ['MD', 'PhD'], orcid: '0000-0002-1825-0097' })).toEqual({
      '@type': 'Person',
      '@id': `${url}#people/a`,
      name: 'Margarida (Guida) de Sá Jr.',
      givenName: 'Margarida',
      familyName: 'de Sá',
      alternateName: 'Guida',
      honorificSuffix: 'MD, PhD',
      sameAs: ['https://orcid.org/0000-0002-1825-0097'],
    })
  })

  it('hold a role as long as it lasts', () => {
    const group = { collection: 'groups', id: 'council', name: 'Council' } as const
    expect(told('leadership', { title: 'Chair', group, holders: [{ person, from: '2024-07' }] })).toEqual([
      {
        '@type': 'Person',
        '@id': `${url}#people/a`,
        affiliation: {
          '@type': 'OrganizationRole',
          affiliation: { '@id': `${url}#groups/council` },
          roleName: 'Chair',
          startDate: '2024-07',
        },
      },
    ])
  })

  it('are not said to be where they once were', () => {
    const organization = { collection: 'organizations', id: 'gh', name: 'General Hospital' } as const
    const positions = [{ titles: ['Chief'], organization, held: 'before' as const }]
    expect(told('alumni', { person, positions })).not.toHaveProperty('affiliation')
    expect(told('alumni', { person, positions: [{ ...positions[0]!, to: '2015' }] })).toHaveProperty('affiliation', [
      expect.objectContaining({ roleName: 'Chief', endDate: '2015' }),
    ])
    const past = { status: 'historical', title: 'Chief', organization }
    expect(told('leadership', { ...past, holders: [{ person }] })).toHaveProperty('none')
  })
})

describe('pictures', () => {
  const files = {
    src: '../media/a-0-160.jpg',
    width: 160,
    height: 120,
    sizes: [{ src: '../media/a-0-160.jpg', width: 160 }],
  }
  const words = { alt: 'A park', caption: 'In May', credit: 'A. B.', licence: 'CC BY 4.0' }

  it('stand below the address of the department, with their words', () => {
    const image = {
      '@type': 'ImageObject',
      contentUrl: `${url}/media/a-0-160.jpg`,
      caption: 'In May',
      description: 'A park',
      creditText: 'A. B.',
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    }
    const pictures = [{ ...files, ...words }]
    expect(told('places', { name: 'Park', kind: 'park', pictures })).toHaveProperty('image', [image])
    expect(told('places', { name: 'Team', kind: 'sports', venue: 'Field', pictures })).toHaveProperty('image', [image])
    expect(told('events', { name: 'Day', pictures })).toHaveProperty('image', [image])
    expect(told('groups', { name: 'Council', kind: 'council', pictures })).toHaveProperty('image', [image])
    expect(told('milestones', { title: 'First', summary: 'First.', pictures })).toHaveProperty('image', [image])
    expect(told('organizations', { name: 'Hospital', pictures })).toHaveProperty('image', [image])
  })

  it('are left out where they decorate, and of people', () => {
    const pictures = [{ ...files, decorative: true }]
    expect(told('places', { name: 'Park', kind: 'park', pictures })).not.toHaveProperty('image')
    const portrayed = told('people', { name: { given: 'A', family: 'B' }, portrait: { ...files, ...words } })
    expect(portrayed).not.toHaveProperty('image')
  })
})

describe('meetings', () => {
  const told2026 = (start: Session['start'], end?: Session['end']) =>
    told('applications', { name: 'Applying', sessions: [{ name: 'Open house', start, ...(end && { end }) }] })

  it('begin and end as clocks there are, on both sides of a change of clocks', () => {
    const inZone = (timeZone: string, day: string) => ({ day, time: '18:00', timeZone })
    expect(told2026(inZone('America/New_York', '2026-10-31'), inZone('America/New_York', '2026-11-01'))).toEqual([
      {
        '@type': 'EducationEvent',
        name: 'Open house',
        startDate: '2026-10-31T18:00-04:00',
        endDate: '2026-11-01T18:00-05:00',
      },
    ])
    expect(told2026(inZone('Asia/Kathmandu', '2026-10-31'))).toHaveProperty('0.startDate', '2026-10-31T18:00+05:45')
    expect(told2026(inZone('UTC', '2026-10-31'))).toHaveProperty('0.startDate', '2026-10-31T18:00+00:00')
  })

  it('begin on a day where no time is known', () => {
    expect(told2026({ day: '2026-10-31' })).toEqual([
      { '@type': 'EducationEvent', name: 'Open house', startDate: '2026-10-31' },
    ])
  })
})

describe('placements', () => {
  it('have no end where no year is stated', () => {
    expect(told('placements', { kind: 'fellowship', person })).toHaveProperty('alumniOf', {
      '@type': 'OrganizationRole',
      alumniOf: { '@id': url },
    })
  })
})

describe('services', () => {
  const reached = {
    name: 'Line',
    summary: 'Somebody answers.',
    phone: '988',
    textMessage: { words: 'HOME', number: '741741' },
  }

  it('are called and written to, but for crisis lines', () => {
    expect(told('wellness', { ...reached, kind: 'support' })).toHaveProperty('availableChannel', {
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: '988' },
      serviceSmsNumber: { '@type': 'ContactPoint', telephone: '741741' },
    })
    expect(told('wellness', { ...reached, kind: 'crisis' })).not.toHaveProperty('availableChannel')
  })
})

describe('pay by the shift', () => {
  it('has no length of time', () => {
    const ladder = [{ level: 'PGY-1', amount: 300 }]
    const paid = (per: 'hour' | 'shift') => told('compensation', { name: 'Pay', program, currency: 'USD', per, ladder })
    expect(paid('hour')).toHaveProperty('trainingSalary.0.duration', 'PT1H')
    expect(paid('shift')).not.toHaveProperty('trainingSalary.0.duration')
  })
})

describe('figures', () => {
  it('are given only as firmly as they are stated', () => {
    const share = { percent: 40, of: 'graduates' }
    expect(told('statistics', { name: 'Passed', share })).toMatchObject({ value: 40, unitText: 'percent' })
    const nearly = told('statistics', { name: 'Passed', share: { ...share, qualifier: 'nearly' } })
    expect(nearly).not.toHaveProperty('value')
    expect(nearly).toHaveProperty('description', 'nearly 40% (graduates)')
  })

  it('are bounds where they are stated as such', () => {
    const told1200 = (qualifier: 'about' | 'more-than' | 'at-least' | 'up-to' | 'at-most') =>
      told('statistics', { name: 'Operations', summary: 'Many.', count: { value: 1200, qualifier } })
    expect(told1200('more-than')).toHaveProperty('minValue', 1200)
    expect(told1200('at-least')).toHaveProperty('minValue', 1200)
    expect(told1200('up-to')).toHaveProperty('maxValue', 1200)
    expect(told1200('at-most')).toHaveProperty('maxValue', 1200)
    for (const qualifier of ['about', 'more-than', 'up-to'] as const)
      expect(told1200(qualifier)).not.toHaveProperty('value')
  })

  it('of dates are those that ISO 8601 has', () => {
    const milestone = (date: string) => told('milestones', { title: 'First', summary: 'First.', date })
    expect(milestone('1855/1859')).toMatchObject({ startDate: '1855', endDate: '1859' })
    for (const date of ['1857~', '185X']) expect(milestone(date)).not.toHaveProperty('startDate')
  })
})

describe('testimonials', () => {
  const said = { relationship: 'resident', permission: { basis: 'consent', until: '2027-06-30' } } as const
  const text = 'learns something new each day.'

  it('are quotations when they are quoted', () => {
    const speaker = { form: 'initials', initials: 'S. K.' } as const
    expect(told('testimonials', { ...said, speaker, statement: { form: 'quotation', text } })).toMatchObject({
      '@type': 'Quotation',
      text,
      creator: { '@type': 'Person', name: 'S. K.' },
      expires: '2027-06-30',
      isBasedOn: [{ '@id': `${url}#sources/page` }],
    })
  })

  it('are nothing when they are retold', () => {
    const speaker = { form: 'person', person } as const
    expect(told('testimonials', { ...said, speaker, statement: { form: 'reported', text } })).toEqual({
      none: 'Schema.org has no word for a statement that is retold.',
    })
  })
})

it('leaves the number of a crisis line to pages, which show when it is overdue for a check', () => {
  const line = { name: 'Help line', summary: 'Somebody answers.', phone: '+1 212 555 0100' }
  expect(JSON.stringify(told('wellness', { ...line, kind: 'resource' }))).toContain('0100')
  expect(JSON.stringify(told('wellness', { ...line, kind: 'crisis' }))).not.toContain('0100')
})

it('gives a program what its applications and salaries say', () => {
  const ladder = [{ level: 'PGY-1', amount: 80_000 }]
  const salary = { name: 'Salaries', currency: 'USD', per: 'year' as const, ladder }
  expect(told('compensation', { ...salary, program })).toEqual({
    '@type': 'EducationalOccupationalProgram',
    '@id': `${url}#programs/primary-care`,
    trainingSalary: [
      { '@type': 'MonetaryAmountDistribution', name: 'PGY-1', currency: 'USD', duration: 'P1Y', median: 80_000 },
    ],
  })
  const application = { name: 'Applying', programs: [program], deadline: { day: '2026-10-01', time: '17:00' } }
  expect(told('applications', application)).toMatchObject([{ applicationDeadline: '2026-10-01' }])
})

it('tells nothing of today by a record of the past', () => {
  const past = { status: 'historical', program } as const
  const ladder = [{ level: 'PGY-1', amount: 80_000 }]
  const salaries = { ...past, name: 'Salaries', currency: 'USD', per: 'year', ladder } as const
  expect(told('compensation', salaries)).toHaveProperty('none')
  expect(told('applications', { ...past, name: 'Applying', programs: [program] })).toHaveProperty('none')
  const roster = { ...past, academicYear: '2019-2020', members: [{ person, entered: 2019 }] }
  expect(told('rosters', roster)).toHaveProperty('none')
})
