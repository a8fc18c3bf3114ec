/** Councils, committees, centers and services: people who do something together. */
import * as z from 'zod'
import { date } from './values/dates.js'
import { Figure } from './values/figures.js'
import { Contact, Link } from './values/links.js'
import { pictures } from './values/media.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Group = recordSchema({
  title: 'Group',
  description: 'People who do something together: a council, committee, center or service.',
  fields: {
    ...recordFields,
    name: text().describe('Full name: Women in Medicine Trainees Council'),
    acronym: text().optional().describe('Short form in capitals: WIMTC'),
    kind: z
      .enum(['council', 'committee', 'center', 'society', 'program', 'service', 'faculty', 'support', 'other'])
      .describe('What sort of group it is. faculty: teachers. support: a structure that supports residents.'),
    summary: text().optional().describe('What it does, in at most two sentences, in the present tense.'),
    parent: ref('groups').optional().describe('The group it is part of.'),
    organization: ref('organizations').optional().describe('The body it belongs to.'),
    program: ref('programs').optional().describe('The program it belongs to.'),
    founded: date().optional().describe('When it was founded.'),
    foundedLabel: text().optional().describe('When, in the source’s words, where a date does not say it: Fall 2022'),
    createdBy: z.array(text()).optional().describe('Who created it.'),
    ledBy: z.array(text()).optional().describe('Who leads it, by role or body; people stand in leadership.'),
    size: Figure.optional().describe('How many belong to it.'),
    members: z.array(text()).optional().describe('Who belongs to it, by kind: [active clinicians]'),
    partners: z.array(text()).optional().describe('With whom it works.'),
    audience: z.array(text()).optional().describe('For whom it is there.'),
    aims: z.array(text()).optional().describe('What it wants.'),
    purposes: z.array(text()).optional().describe('What it is for.'),
    activities: z.array(text()).optional().describe('What it does.'),
    focusAreas: z.array(text()).optional().describe('What it concentrates on.'),
    topics: z.array(text()).optional().describe('What it talks about.'),
    mission: text().optional().describe('Its mission, in our words.'),
    frequency: text().optional().describe('When it is active: throughout the year'),
    contact: Contact.optional().describe('How to reach it.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
    pictures: pictures(),
  },
  example: {
    id: 'wellness-committee',
    name: 'Wellness Committee',
    kind: 'committee',
    summary: 'Residents and faculty plan events and review workload.',
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Group = z.infer<typeof Group>
