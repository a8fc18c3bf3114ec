/** Who leads: roles with one holder, several, or none that the source names. */
import * as z from 'zod'
import { date, fromBeforeTo } from './values/dates.js'
import { flag, text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'
import { ruled } from './rules.js'

const Holder = ruled(
  z.strictObject({
    person: ref('people').describe('Who holds the role.'),
    from: date().optional().describe('Beginning.'),
    to: date().optional().describe('End.'),
    interim: flag().optional().describe('Whether the person holds it until somebody is chosen.'),
    asOf: date().optional().describe('When this was true, where it differs from the record.'),
  }),
  [fromBeforeTo],
).meta({ id: 'Holder', description: 'A person in a role.' })

export const LeadershipRole = recordSchema({
  title: 'LeadershipRole',
  description: 'A role in a program, department or group, with or without named holders.',
  fields: {
    ...recordFields,
    title: text().describe('The role, in the singular: Program director'),
    formal: flag().optional().describe('no: the source tells what the person does but gives no title.'),
    organization: ref('organizations').optional().describe('Where the role is held.'),
    program: ref('programs').optional().describe('The program it belongs to.'),
    group: ref('groups').optional().describe('The group it belongs to.'),
    holders: z.array(Holder).optional().describe('Those who hold it. Left out where the source names nobody.'),
    several: flag().optional().describe('Whether several people hold it at once.'),
    contact: text().optional().describe('How to reach the office, in one line.'),
  },
  example: {
    id: 'program-director',
    title: 'Program director',
    program: 'primary-care',
    holders: [{ person: 'ana-maria-lopez', from: '2024-07' }],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type LeadershipRole = z.infer<typeof LeadershipRole>
