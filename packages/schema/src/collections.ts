/** The one table that rules: every collection, its schema, and what of a record travels with references to it. */
import type * as z from 'zod'
import { Alumnus } from './alumni.js'
import { Organization } from './organizations.js'
import { Person } from './people.js'
import { Program } from './programs.js'
import { Source } from './sources.js'
import { Testimonial } from './testimonials.js'
import { Wellness } from './wellness.js'

export const collections = {
  sources: { schema: Source, travels: ['title', 'url', 'asOf'] },
  organizations: { schema: Organization, travels: ['name', 'acronym'] },
  people: { schema: Person, travels: ['name', 'degrees'] },
  programs: { schema: Program, travels: ['name'] },
  alumni: { schema: Alumnus, travels: [] },
  wellness: { schema: Wellness, travels: ['name'] },
  testimonials: { schema: Testimonial, travels: [] },
} as const satisfies Record<string, { schema: z.ZodObject; travels: readonly string[] }>

/** The name of a collection: also its folder or file, its exported array and its feed. */
export type CollectionName = keyof typeof collections

/** All collections, in the order in which they are built. */
export const collectionNames = Object.keys(collections) as CollectionName[]
