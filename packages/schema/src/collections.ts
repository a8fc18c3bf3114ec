/** The one table that rules: every collection, its schema, and what of a record travels with references to it. */
import { Alumnus } from './alumni.js'
import { Application } from './applications.js'
import { Benefit } from './benefits.js'
import { Compensation } from './compensation.js'
import { Conference } from './conferences.js'
import { Event } from './events.js'
import { Faq } from './faqs.js'
import { Group } from './groups.js'
import { LeadershipRole } from './leadership.js'
import { PageLink } from './links.js'
import { Milestone } from './milestones.js'
import { Organization } from './organizations.js'
import { Person } from './people.js'
import { Placement } from './placements.js'
import { Place } from './places.js'
import { Program } from './programs.js'
import type { RecordSchema } from './record-schema.js'
import { Roster } from './rosters.js'
import { Rotation } from './rotations.js'
import { Schedule } from './schedules.js'
import { Site } from './sites.js'
import { Source } from './sources.js'
import { Statistic } from './statistics.js'
import { Term } from './terms.js'
import { isQuotation, Testimonial } from './testimonials.js'
import { Wellness } from './wellness.js'

export const collections = {
  sources: { schema: Source, travels: ['title', 'url', 'asOf'] },
  organizations: { schema: Organization, travels: ['name', 'acronym'] },
  people: { schema: Person, travels: ['name', 'degrees', 'portrait', 'medicalSchool', 'hometown', 'interests'] },
  programs: { schema: Program, travels: ['name', 'duration'] },
  leadership: { schema: LeadershipRole, travels: [] },
  rosters: { schema: Roster, travels: [] },
  alumni: { schema: Alumnus, travels: [] },
  placements: { schema: Placement, travels: [] },
  statistics: { schema: Statistic, travels: ['name'] },
  testimonials: { schema: Testimonial, travels: [], isRevocable: isQuotation },
  wellness: { schema: Wellness, travels: ['name'] },
  benefits: { schema: Benefit, travels: [] },
  compensation: { schema: Compensation, travels: [] },
  rotations: { schema: Rotation, travels: ['name', 'acronym'] },
  conferences: { schema: Conference, travels: [] },
  schedules: { schema: Schedule, travels: [] },
  groups: { schema: Group, travels: ['name', 'acronym'] },
  milestones: { schema: Milestone, travels: [] },
  places: { schema: Place, travels: ['name'] },
  applications: { schema: Application, travels: [] },
  faqs: { schema: Faq, travels: [] },
  events: { schema: Event, travels: [] },
  terms: { schema: Term, travels: ['name'] },
  links: { schema: PageLink, travels: [] },
  sites: { schema: Site, travels: ['name'] },
} as const satisfies Record<string, Collection>

/** What a collection is. */
export interface Collection {
  schema: RecordSchema
  /** The fields that references to a record bring along, so that nothing needs joining. */
  travels: readonly string[]
  /** Whether somebody may take the whole record back; such records are published with feeds only. */
  isRevocable?(record: Readonly<Record<string, unknown>>): boolean
}

/** The name of a collection: also its folder or file, its exported array and its feed. */
export type CollectionName = keyof typeof collections

/** All collections, in the order in which they are built. */
export const collectionNames = Object.keys(collections) as CollectionName[]
