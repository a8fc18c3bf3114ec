/** Where facts come from: pages, documents, letters. */
import * as z from 'zod'
import { text } from './values/scalars.js'
import { date } from './values/dates.js'
import { webAddress } from './values/links.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

const { sources: _, ...fields } = recordFields

export const Source = recordSchema({
  title: 'Source',
  description: 'A page or document that states facts of other records.',
  fields: {
    ...fields,
    title: text().describe('Title of the page or document.'),
    publisher: ref('organizations').optional().describe('Who published it.'),
    url: webAddress().optional().describe('Where it stands, or stood.'),
    retrieved: date().optional().describe('When it was last read.'),
    summary: text().optional().describe('What it covers, in one or two sentences.'),
    notes: z
      .array(text())
      .optional()
      .describe('What marks it as a document, such as its navigation and its gaps, a phrase each.'),
  },
  example: {
    id: 'residency-page',
    title: 'Residency Program',
    url: 'https://hospital.example/residency',
    asOf: '2019',
  },
})

export type Source = z.infer<typeof Source>
