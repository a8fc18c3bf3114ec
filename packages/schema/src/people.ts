/** People: residents, faculty, alumni. Roles and honours stand in the records that tell of them. */
import * as z from 'zod'
import { PersonName, degrees } from './values/names.js'
import { date } from './values/dates.js'
import { text } from './values/scalars.js'
import { wikidata } from './values/identifiers.js'
import { recordFields } from './record.js'

export const Person = z
  .strictObject({
    ...recordFields,
    name: PersonName.describe('The name in parts.'),
    sourceLabel: text().optional().describe('The name as the source spells it, where that is a slip.'),
    degrees: degrees().optional().describe('Degrees in the person’s own order, without points: [MD, PhD]'),
    died: date().optional().describe('Year, month or day of death.'),
    wikidata: wikidata().optional().describe('Wikidata item: Q180'),
  })
  .meta({
    title: 'Person',
    description: 'A person whom other records name.',
    examples: [
      {
        id: 'ana-maria-lopez',
        name: { given: 'Ana María', family: 'López' },
        degrees: ['MD', 'MPH'],
        asOf: '2026-07',
        sources: [{ source: 'residency-page' }],
      },
    ],
  })

export type Person = z.infer<typeof Person>
