/** Records of departments that do not exist: residents, leaders, questions, an application. */
import type {
  ApplicationRecord,
  FaqRecord,
  Figure,
  GroupRecord,
  LeadershipRoleRecord,
  Member,
  PersonRecord,
  PersonReference,
  ProgramRecord,
  RosterRecord,
} from '@housestaff/schema/records'
import { longPersonName, many, shared } from './fixtures.js'
import one from './portraits/one.svg?no-inline'
import three from './portraits/three.svg?no-inline'
import two from './portraits/two.svg?no-inline'

const given = 'Ada Bao Chidi Elif Fatima Gunnar Hana Ivo Jaya Óscar'.split(' ')
const family = 'Álvarez Bauer Diallo Huang Ibrahim Kowalska O’Neill Okafor Sato Zimmermann'.split(' ')
const schools = ['Sample College of Osteopathic Medicine', 'Universidad de Ejemplo', 'University of Placeholder']

/** A name that nobody has, plainly. */
export const nameOf = (number: number) => ({
  given: given[number % 10]!,
  family: family[(number * 7 + Math.floor(number / 10)) % 10]!,
})
const degreesOf = (number: number) => (number % 3 ? ['MD'] : ['MD', 'PhD'])

/** Somebody whom other records name. */
export const somebody = (number: number): PersonReference => ({
  collection: 'people',
  id: `somebody-${number}`,
  name: nameOf(number),
  degrees: degreesOf(number),
})

/** A drawing in place of a picture. */
export const drawing = { src: one, width: 200, height: 250, sizes: [] }

/** The same with a drawing in place of a photograph. */
export const withPortrait = <Person extends object>(person: Person, number: number) => ({
  ...person,
  portrait: {
    ...drawing,
    src: [one, two, three][number % 3]!,
    alt: 'A drawing in place of a portrait',
    credit: 'Example photo desk',
    licence: 'CC BY 4.0',
  },
})

const taught = <Person extends object>(person: Person, number: number) => ({
  ...person,
  medicalSchool: schools[number % 3]!,
  ...(number % 2 && { hometown: 'Springfield' }),
  ...(number % 4 === 0 && { interests: ['rural obstetrics', 'ultrasound'] }),
})

const residency = {
  collection: 'programs',
  id: 'internal-medicine',
  name: 'Lakeside Internal Medicine Residency',
  duration: 'P3Y',
} as const

const roster: Omit<RosterRecord, 'members'> = {
  ...shared,
  id: '2026-2027',
  program: residency,
  academicYear: '2026-2027',
}

const members = (person: (number: number) => PersonReference, count = 60): Member[] =>
  many(count, (number) => ({
    person: person(number),
    entered: 2024 + (number % 3),
    ...(number === 9 && { title: 'Chief resident' }),
  }))

export const names: RosterRecord = { ...roster, members: members(somebody) }

export const portraits: RosterRecord = {
  ...roster,
  members: members((number) => withPortrait(taught(somebody(number), number), number), 24),
}

export const somePortraits: RosterRecord = {
  ...roster,
  members: members((number) => (number % 4 ? withPortrait(somebody(number), number) : somebody(number)), 24),
}

export const oneResident: RosterRecord = {
  ...roster,
  members: members((number) => taught(somebody(number), number), 1),
}

export const longResidents: RosterRecord = {
  ...roster,
  members: members((number) => taught({ ...somebody(number), name: longPersonName }, number), 6),
}

const count = (level: string, count: Figure) => ({ level, count })

export const numbers: RosterRecord = {
  ...roster,
  headcounts: [
    count('PGY-1', { value: 28 }),
    count('PGY-2', { min: 26, max: 27 }),
    count('PGY-3', { value: 26 }),
    count('Chief residents', { value: 4 }),
    count('Research', { value: 3, qualifier: 'about' }),
  ],
}

/** Some of those that are counted are named. */
export const partlyNamed: RosterRecord = { ...numbers, members: members(somebody, 12) }

/** Levels of other systems. */
export const anesthesia: RosterRecord = {
  ...roster,
  program: { ...residency, name: 'Lakeside Anesthesiology Residency' },
  levelPrefix: 'CA-',
  members: members(somebody, 9),
}
export const specialist: RosterRecord = {
  ...roster,
  program: { ...residency, name: 'Glenmore Basic Specialist Training', duration: 'P2Y' },
  levels: ['SHO year 1', 'SHO year 2', 'Registrar'],
  members: members(somebody, 9),
}

const role = (id: string, title: string, more: Partial<LeadershipRoleRecord> = {}): LeadershipRoleRecord => ({
  ...shared,
  id,
  title,
  program: residency,
  ...more,
})

/** Roles with one holder, several, an interim one, and none who is named. */
export const leaders = (person: (number: number) => PersonReference = somebody): LeadershipRoleRecord[] => [
  role('director', 'Program director', {
    holders: [
      { person: somebody(5), from: '2010', to: '2021-08' },
      { person: person(3), from: '2021-09' },
    ],
    contact: 'Education office, room 100, +1 555 555 0111',
  }),
  role('associate', 'Associate program director', {
    several: true,
    holders: [{ person: person(1), from: '2023-07' }, { person: person(2), from: '2022' }, { person: person(8) }],
  }),
  role('chair', 'Chair', { holders: [{ person: somebody(4), from: '2026-01', interim: true }] }),
  role('chief', 'Chief resident', { several: true }),
  role('coordinator', 'Program coordinator'),
]

export const leadersWithPortraits = leaders((number) => withPortrait(somebody(number), number))

export const longLeader = role('long', 'Associate program director for ambulatory education and community medicine', {
  holders: [
    { person: { ...somebody(3), name: longPersonName, degrees: ['MD', 'PhD', 'MPH', 'FACP'] }, from: '2021-09' },
  ],
})

const biography = 'Leads the residency and sees patients at the Harbor clinic. Teaches ultrasound at the bedside.'

/** Members of a faculty. */
export const faculty = (length: number): PersonRecord[] =>
  many(length, (number) => ({
    ...shared,
    ...taught({ id: `faculty-${number}`, name: nameOf(number), degrees: degreesOf(number) }, number),
    ...(number % 4 === 1 && { biography }),
  }))

export const facultyWithPortraits = faculty(12).map((person, at) => (at % 3 ? withPortrait(person, at) : person))

/** A council with everything that is known of a group. */
export const council: GroupRecord = {
  ...shared,
  id: 'council',
  name: 'Resident Council',
  acronym: 'RC',
  kind: 'council',
  summary: 'Residents of all years speak for their colleagues.',
  founded: '2012-09',
  ledBy: ['chief residents'],
  size: { value: 6 },
  members: ['two residents of each year'],
  frequency: 'first Monday of each month',
  audience: ['all residents'],
  aims: ['fair schedules', 'a voice in decisions'],
  activities: ['town halls, twice a year', 'minutes'],
  contact: { email: 'council@lakeside.example' },
  links: [{ label: 'Minutes of the council', url: 'https://lakeside.example/council' }],
}

/** A program that can be reached in every way. */
export const reachable: ProgramRecord = {
  ...shared,
  id: 'internal-medicine',
  name: residency.name,
  kind: 'residency',
  summary: 'Trains internists for the lake and its towns.',
  contact: {
    label: 'Residency office',
    email: 'residency@lakeside.example',
    phone: '+1 555 555 0100',
    hours: 'weekdays 8 to 4',
    address: '1 Example Road, Springfield',
    url: 'https://lakeside.example/contact',
  },
}

const byMail = { email: 'rural.track.of.the.internal.medicine.residency@lakeside.example' }

export const reachableByMail: ProgramRecord = { ...reachable, id: 'rural', name: 'Rural Track', contact: byMail }

const question = (id: string, question: string, answer: string, more: Partial<FaqRecord> = {}): FaqRecord => ({
  ...shared,
  id,
  question,
  answer,
  ...more,
})

/** Questions that everybody asks. */
export const questions: FaqRecord[] = [
  question('couples', 'May couples apply together?', 'Yes. Name each other in both applications.'),
  question(
    'moonlighting',
    'May residents moonlight?',
    'From the second year, with the program director’s written permission. Hours of moonlighting count towards the weekly limit.',
  ),
  question('research', 'Is there time for research?', 'Ten weeks in three years, in one piece or several.', {
    links: [{ label: 'Research during residency', url: 'https://lakeside.example/research' }],
  }),
  question('parking', 'Is parking free?', 'Yes, day and night, in the garage across the street.'),
]

/** Those that some ask, beside them. */
export const questionsByAudience: FaqRecord[] = [
  question('visits', 'May I visit the wards?', 'Yes, after the interviews.', { audience: 'medical students' }),
  ...questions,
  question('electives', 'Do you offer electives?', 'In ambulatory care, for four weeks.', {
    audience: 'medical students',
  }),
  question('visas', 'Which visas do you sponsor?', 'J-1 visas.', { audience: 'graduates of schools abroad' }),
  question('years', 'Must I have graduated lately?', 'Within five years.', { audience: 'graduates of schools abroad' }),
]

/** An application with everything, open for ever. */
export const application: ApplicationRecord = {
  ...shared,
  id: 'apply',
  name: 'Applying to Lakeside',
  summary: 'Applications are read as they come, each by two members of the faculty.',
  service: 'ERAS',
  cycle: '3000',
  url: { label: 'Apply through ERAS', url: 'https://lakeside.example/apply' },
  opens: '2999-09-02',
  deadline: { day: '2999-11-29', time: '17:00', timeZone: 'America/Chicago' },
  steps: ['Register with ERAS and choose our programs.', 'Send the documents and letters through ERAS.'],
  documents: ['curriculum vitae', 'personal statement'],
  letters: { min: 3, max: 4, kinds: ['one from an internist'] },
  examinations: [
    { name: 'USMLE Step 1 or COMLEX Level 1', rule: 'passed when one applies' },
    { name: 'USMLE Step 2 or COMLEX Level 2', rule: 'passed before training begins; no cutoff' },
  ],
  visas: [{ name: 'J-1', answer: 'case-by-case' }],
  citizenship: 'Citizens, permanent residents and J-1 visa holders may apply.',
  fees: ['no fee beyond that of ERAS'],
  rules: ['graduation within the last five years'],
  interviews: { from: '2999-10-15', to: '2999-12-20', inviteBy: '2999-12-01', format: 'online' },
  sessions: [
    {
      name: 'Virtual open house',
      start: { day: '2999-09-10', time: '18:00', timeZone: 'America/Chicago' },
      format: 'online',
      audience: ['medical students'],
      link: { label: 'Sign up for the open house', url: 'https://lakeside.example/open-house' },
    },
  ],
  links: [{ label: 'What we look for', url: 'https://lakeside.example/what-we-look-for' }],
  contact: { label: 'Residency office', email: 'residency@lakeside.example', phone: '+1 555 555 0100' },
}

/** The same, past its deadline. */
export const closed: ApplicationRecord = {
  ...application,
  cycle: '2026',
  opens: '2025-09-02',
  deadline: { day: '2025-11-30', time: '17:00', timeZone: 'America/Chicago' },
  interviews: { from: '2025-10-15', to: '2025-12-20', inviteBy: '2025-12-01', format: 'online' },
  sessions: application.sessions!.map((session) => ({ ...session, start: { ...session.start, day: '2025-09-10' } })),
}

/** Hardly anything is known. */
export const sparse: ApplicationRecord = { ...shared, id: 'sparse', name: 'Applying for one year of surgery' }
