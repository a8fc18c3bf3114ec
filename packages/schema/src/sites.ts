/** Hospitals and clinics where residents train. */
import * as z from 'zod'
import { Distance, Figure } from './values/figures.js'
import { webAddress } from './values/links.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Site = recordSchema({
  title: 'Site',
  description: 'A hospital or clinic where residents train.',
  fields: {
    ...recordFields,
    name: text().describe('Full name of the hospital or clinic.'),
    kind: z
      .enum(['hospital', 'clinic', 'other'])
      .optional()
      .describe('What sort of place it is. Left out where the source does not say.'),
    organization: ref('organizations').optional().describe('The body that runs it.'),
    role: text().optional().describe('What residents do there, in a phrase: main teaching hospital'),
    beds: Figure.optional().describe('Beds.'),
    intensiveCareBeds: Figure.optional().describe('Beds in intensive care.'),
    traumaLevel: text().optional().describe('Trauma level, as the state or country writes it: Level I'),
    level: text()
      .optional()
      .describe('Class of hospital, as the country writes it: Model 4, district general hospital'),
    distance: Distance.optional().describe('From the main hospital.'),
    volumes: z.array(Figure).optional().describe('How much is done there: deliveries, operations, visits.'),
    url: webAddress().optional().describe('Its own website.'),
  },
  example: {
    id: 'general-hospital',
    name: 'General Hospital',
    beds: { value: '500', qualifier: 'about' },
    volumes: [{ value: '3000', of: 'deliveries', per: 'year' }],
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Site = z.infer<typeof Site>
