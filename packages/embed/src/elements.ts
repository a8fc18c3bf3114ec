/** The elements that can be embedded: what each shows, what it is called, and which attributes it takes. */
import type { CollectionName } from '@housestaff/schema/records'

/** How an attribute's value is written. */
export type AttributeKind = 'text' | 'number' | 'switch'

/** What snippets and pages need to know of an element. */
export interface EmbeddedElement {
  /** What it is called in the languages of the elements; what its collection is called if left out. */
  title?: Title
  /** The collections that it shows, its own first. */
  collections: readonly CollectionName[]
  /** A field without which it passes a record over. */
  needs?: string
  /** Whether it shows one record, which is chosen by its id. */
  isOfOne?: true
  /** The attributes that it takes, apart from `src` and `lang`. */
  attributes: Readonly<Record<string, AttributeKind>>
  /** How a frame that is too low for it shows it in parts: fewer rows a page, fewer records, or not at all. */
  pages?: 'rows' | 'records'
  /** The height, in pixels, of a frame that nobody fits to it. */
  height: number
}

export type Title = Readonly<Record<'en' | 'es', string>>

const heading = { 'heading-level': 'number' } as const
const many = { limit: 'number' } as const
const program = { program: 'text' } as const
const table = {
  attributes: {
    ...many,
    ...program,
    caption: 'text',
    columns: 'text',
    sort: 'text',
    'page-size': 'number',
    key: 'text',
  },
  pages: 'rows',
  height: 720,
} as const
const list = { pages: 'records', height: 720 } as const

/** What each collection is called. */
export const titles: Readonly<Record<CollectionName, Title>> = {
  sources: { en: 'Sources', es: 'Fuentes' },
  organizations: { en: 'Organizations', es: 'Instituciones' },
  people: { en: 'People', es: 'Personas' },
  programs: { en: 'Programs', es: 'Programas' },
  leadership: { en: 'Leadership', es: 'Dirección' },
  rosters: { en: 'Residents', es: 'Residentes' },
  alumni: { en: 'Alumni', es: 'Exresidentes' },
  placements: { en: 'Where graduates went', es: 'Destino de los exresidentes' },
  statistics: { en: 'Statistics', es: 'Estadísticas' },
  testimonials: { en: 'What residents say', es: 'Lo que dicen los residentes' },
  wellness: { en: 'Wellness and time off', es: 'Bienestar y tiempo libre' },
  benefits: { en: 'Benefits', es: 'Prestaciones' },
  compensation: { en: 'Salaries', es: 'Salarios' },
  rotations: { en: 'Rotations', es: 'Rotaciones' },
  conferences: { en: 'Conferences', es: 'Conferencias' },
  schedules: { en: 'Curriculum', es: 'Plan de estudios' },
  groups: { en: 'Committees and groups', es: 'Comités y grupos' },
  milestones: { en: 'History', es: 'Historia' },
  places: { en: 'Places', es: 'Lugares' },
  applications: { en: 'How to apply', es: 'Cómo presentarse' },
  faqs: { en: 'Questions and answers', es: 'Preguntas y respuestas' },
  events: { en: 'Events', es: 'Actos' },
  terms: { en: 'Terms', es: 'Términos' },
  links: { en: 'Links', es: 'Enlaces' },
  sites: { en: 'Hospitals', es: 'Hospitales' },
}

export const elements = {
  'hs-alumni-table': { collections: ['alumni'], ...table },
  'hs-application': { collections: ['applications'], isOfOne: true, attributes: heading, height: 560 },
  'hs-benefits-table': { collections: ['benefits', 'compensation'], ...table },
  'hs-conference-timetable': {
    collections: ['conferences'],
    attributes: { ...many, ...program, ...heading },
    height: 720,
  },
  'hs-contact': {
    title: { en: 'Contact', es: 'Contacto' },
    collections: ['programs', 'applications', 'groups'],
    needs: 'contact',
    attributes: { ...many, ...heading },
    ...list,
  },
  'hs-curriculum-table': { collections: ['schedules'], attributes: { ...many, ...program, ...heading }, height: 960 },
  'hs-faq': { collections: ['faqs'], attributes: { ...many, ...program, ...heading, audience: 'text' }, ...list },
  'hs-group-list': {
    collections: ['groups'],
    attributes: { ...many, ...program, ...heading, category: 'text' },
    ...list,
  },
  'hs-people-list': {
    collections: ['leadership', 'people', 'alumni'],
    attributes: { ...many, ...program, ...heading },
    ...list,
  },
  'hs-place-guide': {
    collections: ['places'],
    attributes: { ...many, ...heading, area: 'text', category: 'text' },
    ...list,
  },
  'hs-placement-chart': {
    collections: ['placements'],
    attributes: { ...many, ...program, caption: 'text', by: 'text' },
    height: 720,
  },
  'hs-program-card': { collections: ['programs'], isOfOne: true, attributes: heading, height: 480 },
  'hs-program-list': { collections: ['programs'], attributes: { ...many, ...heading, kind: 'text' }, ...list },
  'hs-program-table': {
    title: { en: 'Programs compared', es: 'Comparación de programas' },
    collections: ['programs'],
    ...table,
  },
  'hs-roster': { collections: ['rosters'], attributes: { ...many, ...program, ...heading, year: 'text' }, height: 720 },
  'hs-rotation-table': { collections: ['rotations'], ...table },
  'hs-statistic-list': { collections: ['statistics'], attributes: { ...many, ...program, ...heading }, ...list },
  'hs-table': {
    collections: Object.keys(titles) as CollectionName[],
    ...table,
    attributes: { ...table.attributes, collection: 'text' },
  },
  'hs-testimonial': { collections: ['testimonials'], isOfOne: true, attributes: {}, height: 400 },
  'hs-testimonial-list': {
    collections: ['testimonials'],
    attributes: { ...many, ...program, relationship: 'text' },
    ...list,
  },
  'hs-timeline': {
    collections: ['milestones'],
    attributes: { ...many, ...heading, 'by-century': 'switch' },
    ...list,
  },
  'hs-wellness-list': { collections: ['wellness'], attributes: { ...many, ...heading, category: 'text' }, ...list },
} as const satisfies Record<string, EmbeddedElement>

/** An element that can be embedded: `hs-alumni-table`. */
export type Tag = keyof typeof elements

export const tags = Object.keys(elements) as Tag[]

export const elementOf = (tag: Tag): EmbeddedElement => elements[tag]
