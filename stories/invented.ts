/** Records of training programs that are invented, as are the people: what the data package's program does not hold. */
import type {
  Citation,
  ConferenceRecord,
  MilestoneRecord,
  PlacementRecord,
  PlaceRecord,
  ProgramReference,
  RotationRecord,
  ScheduleRecord,
  StatisticRecord,
} from '@housestaff/schema/records'

const sources: Citation[] = [
  {
    source: {
      collection: 'sources',
      id: 'website',
      title: 'Website of the program',
      asOf: '2026',
      url: 'https://program.example/',
    },
  },
]

const shared = { sources, asOf: '2026-07', status: 'current' } as const

const generalSurgery: ProgramReference = {
  collection: 'programs',
  id: 'general-surgery',
  name: 'General Surgery Residency',
}
const familyMedicine: ProgramReference = {
  collection: 'programs',
  id: 'family-medicine',
  name: 'Lakeside Family Medicine Residency',
}
const basicSpecialistTraining: ProgramReference = {
  collection: 'programs',
  id: 'basic-specialist-training',
  name: 'Basic Specialist Training in General Internal Medicine',
}

/** Where graduates of a surgery program went. */
export const placements: PlacementRecord[] = [
  {
    ...shared,
    id: '2026-nayte',
    program: generalSurgery,
    classYear: 2026,
    person: { collection: 'people', id: 'hana-nayte', name: { given: 'Hana', family: 'Näyte' }, degrees: ['MD'] },
    kind: 'fellowship',
    specialty: 'Surgical Oncology',
    organization: { collection: 'organizations', id: 'northern-university', name: 'Northern Sample University' },
  },
  {
    ...shared,
    id: '2026-exemplo',
    program: generalSurgery,
    classYear: 2026,
    person: {
      collection: 'people',
      id: 'tomas-exemplo',
      name: { given: 'Tomás', particle: 'de', family: 'Exemplo' },
      degrees: ['MD', 'MPH'],
    },
    kind: 'fellowship',
    specialty: 'Minimally Invasive Surgery',
    institution: 'Sample Clinic',
    place: 'Sample City, ST',
  },
  {
    ...shared,
    id: '2026-3',
    program: generalSurgery,
    classYear: 2026,
    kind: 'fellowship',
    specialty: 'Pediatric Surgery',
  },
  {
    ...shared,
    id: '2025-exemple',
    program: generalSurgery,
    classYear: 2025,
    person: {
      collection: 'people',
      id: 'elodie-exemple',
      name: { given: 'Élodie', preferred: 'Ellie', family: 'Exemple' },
      degrees: ['MD'],
    },
    kind: 'faculty',
    specialty: 'General Surgery',
    organization: {
      collection: 'organizations',
      id: 'ridgeport-medical-center',
      name: 'Ridgeport Medical Center',
      acronym: 'RMC',
    },
  },
  {
    ...shared,
    id: '2025-primjer',
    program: generalSurgery,
    classYear: 2025,
    person: {
      collection: 'people',
      id: 'ivana-primjer',
      name: { given: 'Ivana', family: 'Primjer' },
      degrees: ['MD', 'PhD'],
    },
    kind: 'fellowship',
    specialty: 'Vascular Surgery',
    organization: {
      collection: 'organizations',
      id: 'ridgeport-medical-center',
      name: 'Ridgeport Medical Center',
      acronym: 'RMC',
    },
  },
  { ...shared, id: '2025-3', program: generalSurgery, classYear: 2025, kind: 'military', place: 'abroad' },
  {
    ...shared,
    id: '2024-eksempel',
    program: generalSurgery,
    classYear: 2024,
    person: {
      collection: 'people',
      id: 'ola-eksempel',
      name: { given: 'Ola', family: 'Eksempel', suffix: 'II' },
      degrees: ['MD'],
    },
    kind: 'practice',
    place: 'Harbor, ST',
  },
  { ...shared, id: '2024-2', program: generalSurgery, classYear: 2024, kind: 'unknown' },
]

/** A schedule with all that there is, one of call alone, and one of posts. */
export const schedules: ScheduleRecord[] = [
  {
    ...shared,
    id: 'three-plus-one',
    name: '3+1 schedule with a rotation matrix',
    program: familyMedicine,
    summary: 'Three weeks on a rotation alternate with one in the clinic.',
    pattern: [3, 1],
    parts: ['rotation', 'clinic'],
    blockLength: 'P4W',
    blocksPerYear: 13,
    matrix: {
      columns: ['R1', 'R2', 'R3'],
      rows: [
        {
          label: 'Family medicine wards',
          rotation: { collection: 'rotations', id: 'wards', name: 'Family medicine wards' },
          cells: [
            { amount: { value: 4, unit: 'months' } },
            { amount: { min: 2, max: 3, unit: 'months' } },
            { amount: { min: 1, max: 2, unit: 'months', qualifier: 'about' }, marks: ['a'] },
          ],
          marks: ['*'],
        },
        {
          label: 'Maternity care',
          rotation: { collection: 'rotations', id: 'maternity', name: 'Maternity care', acronym: 'MAT' },
          cells: [{ amount: { value: 8, unit: 'weeks' } }, { amount: { value: 4, unit: 'weeks' } }, {}],
        },
        {
          label: 'Emergency',
          cells: [{}, { amount: { value: 1, unit: 'months' } }, { amount: { value: 1, unit: 'months' } }],
        },
        { label: 'Sports medicine (Y)', cells: [{}, {}, { text: 'weekly during Y' }] },
        {
          label: 'Electives',
          cells: [
            { text: 'two half-days' },
            { text: 'remainder of year' },
            { text: 'remainder of year', marks: ['a', 'b'] },
          ],
        },
      ],
      footnotes: [
        { mark: '*', text: 'Nights are counted with the wards.' },
        { mark: 'a', text: 'Rural residents do these months in Harbor.' },
        { mark: 'b', text: 'At most two months away.' },
      ],
    },
    calls: [
      { level: 'R1', frequency: 'every sixth night', units: ['wards', 'maternity'], rule: 'no more than 16 hours' },
      { frequency: 'two Saturdays a month' },
    ],
  },
  {
    ...shared,
    id: 'call',
    name: 'Call',
    program: generalSurgery,
    summary: 'Night float on the acute care service, call from home on the others.',
    calls: [
      {
        level: 'PGY-1',
        frequency: 'four to five nights a month',
        units: ['wards', 'intensive care'],
        rule: 'no more than 24 hours and four for handover',
      },
      { level: 'PGY-5', frequency: 'every fifth weekend', units: ['trauma'], rule: 'at home after the evening round' },
    ],
  },
  {
    ...shared,
    id: 'posts',
    name: 'Four posts of six months',
    program: basicSpecialistTraining,
    summary: 'Posts change in January and July, and at least two hospitals are seen.',
    blockLength: 'P6M',
    blocksPerYear: 2,
    matrix: {
      columns: ['Post 1', 'Post 2', 'Post 3', 'Post 4'],
      rows: [
        {
          label: 'Acute medicine',
          rotation: { collection: 'rotations', id: 'acute-medicine', name: 'Acute medicine' },
          cells: [{ amount: { value: 6, unit: 'months' } }, {}, {}, {}],
        },
        {
          label: 'Geriatric medicine',
          rotation: { collection: 'rotations', id: 'geriatric-medicine', name: 'Geriatric medicine' },
          cells: [{}, { amount: { value: 6, unit: 'months' } }, {}, {}],
        },
        {
          label: 'Specialty',
          rotation: { collection: 'rotations', id: 'specialty-post', name: 'Specialty post' },
          cells: [{}, {}, { text: 'by preference' }, { text: 'by preference', marks: ['a'] }],
        },
      ],
      footnotes: [{ mark: 'a', text: 'May be three and three months.' }],
    },
    calls: [
      {
        level: 'SHO',
        frequency: 'one in seven',
        units: ['acute medicine'],
        rule: 'no more than 24 hours on site and 48 hours a week on average',
      },
    ],
  },
]

/** Pass rates, operations with their parts, and a share. */
export const statistics: StatisticRecord[] = [
  {
    ...shared,
    id: 'qualifying-examination',
    name: 'Qualifying examination passed at the first attempt',
    program: generalSurgery,
    population: 'graduates',
    size: { value: 18 },
    period: { from: '2024', to: '2026' },
    count: { value: 17 },
    share: { percent: 94.4, of: 'graduates who sat it' },
    examination: 'Qualifying examination of the Sample Board of Surgery',
    attempt: 'first',
  },
  {
    ...shared,
    id: 'certifying-examination',
    name: 'Certifying examination passed',
    program: generalSurgery,
    period: { text: 'past three years' },
    share: { percent: 100, of: 'graduates who sat it' },
    examination: 'Certifying examination of the Sample Board of Surgery',
    attempt: 'any',
  },
  {
    ...shared,
    id: 'case-volume',
    name: 'Major operations of a graduating resident',
    program: generalSurgery,
    population: 'chief residents',
    period: { from: '2021', to: '2026' },
    count: { value: 1150, of: 'operations', per: 'five years', qualifier: 'more-than' },
  },
  {
    ...shared,
    id: 'laparoscopic-cases',
    name: 'Laparoscopic operations of a graduating resident',
    program: generalSurgery,
    count: { min: 280, max: 340, of: 'operations', per: 'five years' },
    parent: { collection: 'statistics', id: 'case-volume', name: 'Major operations of a graduating resident' },
  },
  {
    ...shared,
    id: 'vascular-cases',
    name: 'Vascular operations',
    program: generalSurgery,
    parent: { collection: 'statistics', id: 'case-volume', name: 'Major operations of a graduating resident' },
    categories: ['access', 'open aortic', 'endovascular'],
  },
  {
    ...shared,
    id: 'scope',
    name: 'Graduates who deliver babies',
    summary: 'About a third practice maternity care.',
    program: familyMedicine,
    population: 'graduates',
    size: { value: 96 },
    period: { from: '2014', to: '2026' },
    count: { value: 33 },
    share: { percent: 34, qualifier: 'about', of: 'graduates' },
  },
]

/** A week of conferences, and study days without times. */
export const conferences: ConferenceRecord[] = [
  {
    ...shared,
    id: 'morbidity-and-mortality',
    name: 'Morbidity and mortality conference',
    times: [{ days: ['thursday'], start: '07:00', end: '08:00' }],
    timeZone: 'America/New_York',
    leader: {
      collection: 'people',
      id: 'soren-voorbeeld',
      name: { given: 'Søren', particle: 'van den', family: 'Voorbeeld' },
      degrees: ['MD', 'MBA'],
    },
  },
  { ...shared, id: 'grand-rounds', name: 'Grand rounds', times: [{ days: ['thursday'], start: '08:00' }] },
  {
    ...shared,
    id: 'academic-half-day',
    name: 'Academic half-day',
    summary: 'Teaching without pagers.',
    program: familyMedicine,
    formats: ['workshops', 'simulation'],
    frequencies: ['weekly'],
    times: [
      { days: ['wednesday'], start: '13:00', end: '17:00' },
      { days: ['wednesday'], start: '12:00', note: 'first week of the month, with lunch' },
    ],
    timeZone: 'America/New_York',
    leader: {
      collection: 'people',
      id: 'robin-sample',
      name: { given: 'Robin', family: 'Sample' },
      degrees: ['MD', 'MPH'],
    },
    audience: ['residents', 'students'],
    access: ['in person', 'remote broadcast'],
  },
  {
    ...shared,
    id: 'study-days',
    name: 'Core study days',
    formats: ['simulation'],
    frequencies: ['six a year'],
    access: ['online', 'at the college'],
  },
]

/** Dates known in part, of three centuries. */
export const milestones: MilestoneRecord[] = [
  {
    ...shared,
    id: 'first-operation',
    date: '1890?',
    dateLabel: 'around 1890',
    title: 'First operation under ether in Ridgeport',
    summary: 'A surgeon and a druggist operate in the dome of the old hospital.',
    people: [{ collection: 'people', id: 'old-founder', name: { given: 'A.', family: 'Founder' }, degrees: ['MD'] }],
    actors: ['a druggist of the town'],
    place: { collection: 'places', id: 'old-dome', name: 'Old Dome' },
    organization: {
      collection: 'organizations',
      id: 'ridgeport-medical-center',
      name: 'Ridgeport Medical Center',
      acronym: 'RMC',
    },
    terms: [{ collection: 'terms', id: 'house-officer', name: 'House officer' }],
    details: ['in the dome'],
  },
  {
    ...shared,
    id: 'residency',
    date: '1934/1936',
    title: 'The residency begins',
    summary: 'Two assistants live in the hospital and learn by grades.',
  },
  { ...shared, id: 'new-wing', date: '2011-09-12', title: 'New operating wing', summary: 'Twelve rooms open.' },
  {
    ...shared,
    id: 'committee',
    date: '2019',
    title: 'The Wellness Committee begins',
    summary: 'Residents ask for a voice in their schedules.',
    group: { collection: 'groups', id: 'wellness-committee', name: 'Wellness Committee' },
  },
  {
    ...shared,
    id: 'founding',
    date: '1998~',
    title: 'The residency opens',
    summary: 'Four residents begin in a former school.',
    details: ['four residents'],
  },
  {
    ...shared,
    id: 'scheme',
    date: '199X',
    dateLabel: 'in the nineties',
    title: 'The scheme begins',
    summary: 'Single posts become one scheme of two years.',
    organization: {
      collection: 'organizations',
      id: 'college',
      name: 'College of Physicians of Glenmore',
      acronym: 'CPG',
    },
  },
]

/** A walk whose stops are in different areas. */
export const places: PlaceRecord[] = [
  { ...shared, id: 'springfield', name: 'Springfield', kind: 'city' },
  {
    ...shared,
    id: 'mill-park',
    name: 'Mill Park',
    acronym: 'MP',
    kind: 'park',
    summary: 'A park along the lake.',
    area: 'North End',
    parent: { collection: 'places', id: 'springfield', name: 'Springfield' },
    notes: ['free concerts'],
    activities: ['running', 'skating'],
    season: 'year-round',
    events: [{ name: 'Lake festival', year: 2019 }],
    recommendedBy: 'residents',
    condition: 'open',
    url: 'https://millpark.example',
  },
  { ...shared, id: 'harbor-diner', name: 'Harbor Diner', kind: 'restaurant', cuisine: ['fish'], condition: 'unknown' },
  { ...shared, id: 'lake-orchestra', name: 'Lake Orchestra', kind: 'music', venue: 'Sample Hall' },
  {
    ...shared,
    id: 'lake-walk',
    name: 'Lake Walk',
    kind: 'walk',
    start: 'the hospital',
    end: 'Harbor Diner',
    stops: [
      { collection: 'places', id: 'mill-park', name: 'Mill Park' },
      { collection: 'places', id: 'harbor-diner', name: 'Harbor Diner' },
    ],
    length: { value: 2.5, unit: 'miles', qualifier: 'about' },
  },
]

/** Rotations with places, lengths and levels. */
export const rotations: RotationRecord[] = [
  {
    ...shared,
    id: 'wards',
    name: 'Family medicine wards',
    kind: 'rotation',
    setting: 'inpatient',
    summary: 'Residents care for adults and children of their own practice.',
    program: familyMedicine,
    site: { collection: 'sites', id: 'lakeside', name: 'Lakeside Community Hospital' },
    duration: 'P4W',
    levels: ['R1', 'R2', 'R3'],
    required: true,
  },
  {
    ...shared,
    id: 'maternity',
    name: 'Maternity care',
    acronym: 'MAT',
    kind: 'rotation',
    setting: 'mixed',
    program: familyMedicine,
    site: { collection: 'sites', id: 'lakeside', name: 'Lakeside Community Hospital' },
    duration: 'P4W',
    required: true,
  },
  {
    ...shared,
    id: 'harbor-clinic',
    name: 'Harbor clinic',
    kind: 'clinic',
    setting: 'outpatient',
    program: familyMedicine,
    site: { collection: 'sites', id: 'harbor', name: 'Harbor Clinic' },
    supervisors: [
      { collection: 'people', id: 'robin-sample', name: { given: 'Robin', family: 'Sample' }, degrees: ['MD', 'MPH'] },
    ],
    frequency: 'weekly',
    settings: ['fishing town'],
  },
  {
    ...shared,
    id: 'electives',
    name: 'Electives',
    kind: 'elective',
    program: familyMedicine,
    required: false,
    options: ['sports medicine', 'palliative care', 'research'],
  },
]
