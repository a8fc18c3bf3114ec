/** What a table of any collection says beside its records: what records, fields and choices are called. */
import type { CollectionName, Records } from '@housestaff/schema/records'
import { speaking } from '../../languages/speaking.js'
import type { Noun } from '../words.js'

/** A field of any record. */
export type Field = { [Name in CollectionName]: keyof Records[Name] & string }[CollectionName]

type FieldOf<Name extends CollectionName, Field> = Field extends keyof Records[Name] ? Records[Name][Field] : never

/** What a field may be that chooses among words of the schema. */
export type Choice = NonNullable<
  {
    [Name in CollectionName]: FieldOf<Name, 'kind' | 'setting' | 'condition' | 'attempt' | 'relationship'>
  }[CollectionName]
>

/** A word of the schema as people write it. */
export const plainly = (name: string) =>
  name
    .replace(/-|(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase())

const labels: Partial<Record<Field, string>> = {
  addsTo: 'In addition to',
  allowance: 'Time',
  amount: 'How much',
  classYear: 'Class',
  costToResident: 'Resident pays',
  effective: 'Valid from',
  ladder: 'Salaries',
  opens: 'Opens on',
  programs: 'Programs',
  retrieved: 'Read on',
  url: 'Address',
}

export const english = {
  nouns: {
    sources: { one: 'source', many: 'sources' },
    organizations: { one: 'organization', many: 'organizations' },
    people: { one: 'person', many: 'people' },
    programs: { one: 'program', many: 'programs' },
    leadership: { one: 'role', many: 'roles' },
    rosters: { one: 'roster', many: 'rosters' },
    alumni: { one: 'alumnus', many: 'alumni' },
    placements: { one: 'placement', many: 'placements' },
    statistics: { one: 'figure', many: 'figures' },
    testimonials: { one: 'testimonial', many: 'testimonials' },
    wellness: { one: 'entry', many: 'entries' },
    benefits: { one: 'benefit', many: 'benefits' },
    compensation: { one: 'salary ladder', many: 'salary ladders' },
    rotations: { one: 'rotation', many: 'rotations' },
    conferences: { one: 'conference', many: 'conferences' },
    schedules: { one: 'schedule', many: 'schedules' },
    groups: { one: 'group', many: 'groups' },
    milestones: { one: 'milestone', many: 'milestones' },
    places: { one: 'place', many: 'places' },
    applications: { one: 'application', many: 'applications' },
    faqs: { one: 'question', many: 'questions' },
    events: { one: 'event', many: 'events' },
    terms: { one: 'term', many: 'terms' },
    links: { one: 'page', many: 'pages' },
    sites: { one: 'site', many: 'sites' },
  } satisfies Record<CollectionName, Noun> as Record<CollectionName, Noun>,
  label: (field: Field) => labels[field] ?? plainly(field),
  choice: (choice: string) => plainly(choice),
  yes: 'Yes',
  no: 'No',
  quoted: (words: string) => `“${words}”`,
  retold: (source: string, year: string) => `retold from ${source}, ${year}`,
  anonymous: 'Anonymous',
  per: (time: string) => `per ${time}`,
}

export const words = speaking('anyTable', english)
