/** People: residents, faculty, alumni. Roles and honours stand in the records that tell of them. */
import * as z from 'zod'
import { PersonName, degrees } from './values/names.js'
import { date, fromBeforeTo } from './values/dates.js'
import { text } from './values/scalars.js'
import { orcid, wikidata } from './values/identifiers.js'
import { Media } from './values/media.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ruled } from './rules.js'

const Training = ruled(
  z.strictObject({
    kind: z.enum(['internship', 'residency', 'fellowship', 'other']).describe('What sort of training it was.'),
    specialty: text().optional().describe('In what: Cardiology'),
    institution: text().describe('Where: General Hospital'),
    from: date().optional().describe('Beginning: a year, month or day.'),
    to: date().optional().describe('End: a year, month or day.'),
  }),
  [fromBeforeTo],
).meta({ id: 'Training', description: 'Training after medical school.' })

export const Person = recordSchema({
  title: 'Person',
  description: 'A person whom other records name.',
  fields: {
    ...recordFields,
    name: PersonName.describe('The name in parts.'),
    sourceLabel: text().optional().describe('The name as the source spells it, where that is a slip.'),
    degrees: degrees().optional().describe('Degrees in the person’s own order, without points: [MD, PhD]'),
    portrait: Media.optional().describe('A picture of the person; published with feeds only, and only with consent.'),
    portraitConsent: date()
      .optional()
      .meta({ description: 'When the person agreed to the picture. Never published.', published: false }),
    rank: text().optional().describe('Academic rank, as the person’s school gives it: Associate Professor of Medicine'),
    medicalSchool: text().optional().describe('School of the first medical degree.'),
    training: z.array(Training).optional().describe('Training after medical school, the latest first.'),
    hometown: text().optional().describe('Where the person comes from.'),
    interests: z.array(text()).optional().describe('Clinical, research or other interests, a phrase each.'),
    biography: text().optional().meta({
      description:
        'A few sentences about the person, in our words; published with feeds only, for they may be taken back.',
      revocable: true,
    }),
    died: date().optional().describe('Year, month or day of death.'),
    orcid: orcid().optional().describe('ORCID iD: 0000-0002-1825-0097'),
    wikidata: wikidata().optional().describe('Wikidata item: Q180'),
  },
  rules: [
    {
      holds: (found) => found.portrait === undefined || found.portraitConsent !== undefined,
      path: ['portraitConsent'],
      error:
        'a portrait needs the person’s consent. Add portraitConsent: 2027-01-31, with your date, or remove the portrait.',
    },
  ],
  example: {
    id: 'ana-maria-lopez',
    name: { given: 'Ana María', family: 'López' },
    degrees: ['MD', 'MPH'],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Person = z.infer<typeof Person>
