/** Pages that a source names, whether or not their content is known. */
import type * as z from 'zod'
import { webAddress } from './values/links.js'
import { flag, text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const PageLink = recordSchema({
  title: 'PageLink',
  description: 'A page that a source names.',
  fields: {
    ...recordFields,
    name: text().describe('What the page is called, or what it is about.'),
    url: webAddress().optional().describe('Its address. Left out where the source gives none.'),
    summary: text().optional().describe('What it is said to hold.'),
    program: ref('programs').optional().describe('The program it concerns.'),
    empty: flag().optional().describe('yes: the source names it, but shows nothing of it.'),
  },
  example: {
    id: 'benefits-page',
    name: 'Benefits',
    empty: 'yes',
    asOf: '2019',
    sources: [{ source: 'residency-page' }],
  },
})

export type PageLink = z.infer<typeof PageLink>
