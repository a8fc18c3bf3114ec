/** Where residents work and learn: wards, clinics, electives, research. */
import * as z from 'zod'
import { duration } from './values/dates.js'
import { flag, text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Rotation = recordSchema({
  title: 'Rotation',
  description: 'A place and time of clinical work or learning.',
  fields: {
    ...recordFields,
    name: text().describe('Full name: Ambulatory care rotation'),
    acronym: text().optional().describe('Short form in capitals: ACR'),
    kind: z
      .enum(['rotation', 'clinic', 'elective', 'research', 'away'])
      .describe(
        'rotation: a block of work. clinic: one’s own patients over years. elective: chosen. research. away: at another place.',
      ),
    setting: z
      .enum(['inpatient', 'outpatient', 'emergency', 'intensive-care', 'mixed'])
      .optional()
      .describe('Where the work is.'),
    summary: text().optional().describe('What is done there, in at most two sentences.'),
    program: ref('programs').optional().describe('The program it belongs to.'),
    site: ref('sites').optional().describe('The hospital or clinic.'),
    supervisors: z.array(ref('people')).optional().describe('Who supervises residents there.'),
    duration: duration().optional().describe('Usual length, ISO 8601: P4W'),
    frequency: text().optional().describe('How often: weekly'),
    levels: z.array(text()).optional().describe('Training levels that do it: [PGY-1]'),
    required: flag().optional().describe('Whether every resident does it.'),
    options: z.array(text()).optional().describe('What can be chosen: [medical subspecialties, research]'),
    settings: z.array(text()).optional().describe('Places or communities in which it is done.'),
  },
  example: {
    id: 'continuity-clinic',
    name: 'Continuity clinic',
    kind: 'clinic',
    setting: 'outpatient',
    frequency: 'weekly',
    asOf: '2019',
    sources: [{ source: 'residency-page' }],
  },
})

export type Rotation = z.infer<typeof Rotation>
