/** Records, addresses and content that stories share, beside the data package's own. */
import type {
  AlumnusRecord,
  Citation,
  CollectionName,
  PersonName,
  TestimonialRecord,
  WellnessRecord,
} from '@housestaff/schema/records'
import { primaryCare } from '@housestaff/data/programs'
import { stephanieRutledge } from '@housestaff/data/testimonials'
import { vacation } from '@housestaff/data/wellness'

/** Sixty characters each. */
export const longName = 'Combined Residency in Internal Medicine and Community Health'
export const longBenefit = 'Coverage for appointments before, during and after pregnancy'

/** Where a collection's feed stands; `id` chooses one record. */
export const feed = (collection: CollectionName, id?: string) =>
  `${import.meta.env.BASE_URL}feed/${collection}.json${id ? `#${id}` : ''}`

/** A feed that is not there, and what an element tells of it. */
export const missing = `${import.meta.env.BASE_URL}feed/missing.json`
export const notFound = `${new URL(missing, document.baseURI).href} answered 404`

/** What an element says where there is nothing to keep. */
export const failed = 'This content could not be loaded. Try again'

/** A feed that never answers: no request is made for it, so none is left open. */
export const silent = `${import.meta.env.BASE_URL}feed/silent.json`

const { fetch } = window
window.fetch = (input, init) => (`${input}`.endsWith('/silent.json') ? new Promise(() => {}) : fetch(input, init))

/** The address of a feed that holds what is given, right or wrong. */
export function feedOf(collection: CollectionName, records: unknown[]): string {
  return URL.createObjectURL(new Blob([feedText(collection, records)], { type: 'application/json' }))
}

const feedText = (collection: CollectionName, records: unknown[]) =>
  JSON.stringify({ schema: 1, collection, department: 'Medicine', digest: '', records, withdrawn: [] })

/** The address of a feed that cannot be had, of which the browser kept what it read today. */
export function keptFeed(collection: CollectionName, records: unknown[]): string {
  const address = new URL(`${import.meta.env.BASE_URL}feed/kept-${collection}.json`, document.baseURI).href
  localStorage.setItem(`housestaff:${address}`, `${Date.now()} ${feedText(collection, records)}`)
  return address
}

/** `count` records made by `make` from their number. */
export const many = <Record>(count: number, make: (number: number) => Record) =>
  Array.from({ length: count }, (_, at) => make(at + 1))

/** What a department's page holds inside the tag. */
export const content = {
  programs: `<h3>${primaryCare.name}</h3><p>${primaryCare.summary}</p>`,
  testimonials: `<p>Credits the people.</p><p>Stephanie Rutledge, MD, ${stephanieRutledge.role}</p>`,
  wellness: `<h3>Time off</h3><ul><li>${vacation.name}: 4 weeks a year</li></ul>`,
  people: `<p>Program director: Elif Bauer, MD, PhD</p>`,
  residents: `<h3>PGY-1</h3><ul><li>Ada Álvarez, MD</li></ul>`,
  groups: `<h3>Resident Council</h3><p>Residents of all years speak for their colleagues.</p>`,
  contact: `<p>Residency office, +1 555 555 0100</p>`,
  faqs: `<h3>Is parking free?</h3><p>Yes, day and night.</p>`,
  application: `<p>Applications close on November 29.</p>`,
  alumni: `<ul><li>J. Michael Bishop, Nobel Prize in Physiology or Medicine, 1989</li></ul>`,
}

const sources: Citation[] = [
  {
    source: {
      collection: 'sources',
      id: 'lifeline',
      title: '988 Lifeline',
      asOf: '2026',
      url: 'https://988lifeline.org/',
    },
  },
]

/** What every invented record has. */
export const shared = { sources, asOf: '2026-07', status: 'current' } as const

/** A testimonial in the speaker's own words. The speaker is invented. */
export const quotation: TestimonialRecord = {
  ...shared,
  id: 'quotation',
  speaker: {
    form: 'person',
    person: {
      collection: 'people',
      id: 'amara-osei',
      name: { given: 'Amara', family: 'Osei' },
      degrees: ['MD', 'MPH'],
    },
  },
  statement: { form: 'quotation', text: 'I came for the medicine and stayed for the people who taught it to me.' },
  role: 'resident',
  level: 'PGY-3',
  relationship: 'resident',
  permission: { basis: 'consent', givenOn: '2026-05-04' },
}

/** Help at once, looked at in time. */
export const crisis: WellnessRecord = {
  ...shared,
  id: 'lifeline',
  kind: 'crisis',
  name: '988 Suicide and Crisis Lifeline',
  summary: 'Somebody to talk to, free and in confidence.',
  phone: '988',
  hours: 'at any hour',
  reviewBy: '2999-12-31',
  links: [{ label: 'How the Lifeline works', url: 'https://988lifeline.org/' }],
}

/** Help at once that nobody has looked at in time. */
export const overdue: WellnessRecord = { ...crisis, reviewBy: '2020-01-31' }

/** Sixty characters. */
export const longPersonName: PersonName = {
  given: 'Maximiliana',
  middle: 'Wilhelmina Rosalind',
  family: 'Featherstonehaugh-Montgomery',
}

/** A retold testimonial whose speaker has a name of sixty characters. */
export const longSpeaker: TestimonialRecord = {
  ...stephanieRutledge,
  speaker: {
    form: 'person',
    person: { collection: 'people', id: 'long', name: longPersonName, degrees: ['MD', 'PhD', 'MPH', 'FACP'] },
  },
}

/** An alumnus with a name of sixty characters. */
export const longNamed = (alumnus: AlumnusRecord): AlumnusRecord => ({
  ...alumnus,
  person: { ...alumnus.person, name: longPersonName },
})

const given = 'Ada Bao Chidi Elif Fatima Gunnar Hana Ivo Jaya Óscar'.split(' ')
const family = 'Álvarez Bauer Diallo Huang Ibrahim Kowalska O’Neill Okafor Sato Zimmermann'.split(' ')
const hospitals = ['City Hospital', 'County Clinic', 'University Hospital']

/** Invented graduates of many years. */
export const graduates = (count: number): AlumnusRecord[] =>
  many(count, (number) => ({
    ...shared,
    id: `graduate-${number}`,
    person: {
      collection: 'people',
      id: `graduate-${number}`,
      name: { given: given[number % 10]!, family: family[(number * 7 + Math.floor(number / 10)) % 10]! },
      degrees: number % 3 ? ['MD'] : ['MD', 'PhD'],
    },
    classYear: 1990 + (number % 36),
    positions: [
      {
        titles: ['Physician'],
        organization: { collection: 'organizations', id: `place-${number % 3}`, name: hospitals[number % 3]! },
        held: 'at-as-of',
      },
    ],
  }))
