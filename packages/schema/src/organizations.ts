/** Hospitals, departments, universities, boards and other bodies that records refer to. */
import * as z from 'zod'
import { text } from './values/scalars.js'
import { webAddress } from './values/links.js'
import { pictures } from './values/media.js'
import { AlternateName } from './values/names.js'
import { ror, wikidata } from './values/identifiers.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Organization = recordSchema({
  title: 'Organization',
  description: 'A hospital, department, university, board, company or other body.',
  fields: {
    ...recordFields,
    name: text().describe('Full name, in title case: Massachusetts General Hospital'),
    sourceLabel: text().optional().describe('The name as the source spells it, where that is a slip.'),
    acronym: text().optional().describe('Short form in capitals: MGH'),
    alternateNames: z.array(AlternateName).optional().describe('Other names it goes by.'),
    kind: z
      .enum([
        'hospital',
        'health-system',
        'department',
        'office',
        'university',
        'school',
        'board',
        'accreditor',
        'agency',
        'company',
        'institute',
        'center',
        'society',
      ])
      .optional()
      .describe('What sort of body it is. Left out where the source does not say.'),
    successor: ref('organizations').optional().describe('The body that took its place or its new name.'),
    parent: ref('organizations').optional().describe('The body it is part of.'),
    ror: ror().optional().describe('Research Organization Registry id, nine characters: 002pd6e78'),
    wikidata: wikidata().optional().describe('Wikidata item: Q180'),
    url: webAddress().optional().describe('Its own website.'),
    pictures: pictures(),
  },
  example: {
    id: 'general-hospital',
    name: 'General Hospital',
    acronym: 'GH',
    kind: 'hospital',
    asOf: '2019',
    sources: [{ source: 'residency-page', lines: [5] }],
  },
})

export type Organization = z.infer<typeof Organization>
