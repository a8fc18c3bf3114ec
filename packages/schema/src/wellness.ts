/** What a program does for its residents’ lives: time off, leave, support, company, help in a crisis. */
import * as z from 'zod'
import { flag, text } from './values/scalars.js'
import { Link, telephone } from './values/links.js'
import { Quantity } from './values/quantities.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Wellness = recordSchema({
  title: 'Wellness',
  description: 'Something that a program does for its residents’ lives.',
  fields: {
    ...recordFields,
    name: text().describe('Short name: Vacation'),
    kind: z
      .enum(['time-off', 'leave', 'support', 'coaching', 'community', 'resource', 'crisis', 'principle'])
      .describe(
        'time-off: days to oneself. leave: for birth, illness or family. support: help in a life event. coaching: a guide. community: events and company. resource: a service to use. crisis: help at once; needs reviewBy. principle: what the program stands for.',
      ),
    summary: text().describe('What it is, in at most two sentences, in the present tense.'),
    amount: Quantity.optional().describe('How much, where the source says.'),
    addsTo: ref('wellness').optional().describe('Another benefit that this one is granted on top of.'),
    audience: z.array(text()).optional().describe('Who may use it: all residents'),
    schedule: text().optional().describe('When it happens: on ambulatory blocks'),
    purposes: z.array(text()).optional().describe('What it is for.'),
    activities: z.array(text()).optional().describe('What is done.'),
    occasions: z
      .array(
        z.strictObject({
          name: text().describe('The occasion: Thanksgiving'),
          sourceLabel: text().optional().describe('As the source spells it, where that is a slip.'),
        }),
      )
      .optional()
      .describe('Occasions at which it applies, or between which one chooses.'),
    features: z.array(text()).optional().describe('Rules and particulars, a phrase each.'),
    confidential: flag().optional().describe('Whether what is said stays there.'),
    phone: telephone().optional().describe('Number to call.'),
    textMessage: z
      .strictObject({
        words: text().optional().describe('What to write: HOME'),
        number: telephone().describe('Number to which to send it: 741741'),
      })
      .optional()
      .describe('Where help comes by text message.'),
    hours: text().optional().describe('When somebody answers.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
  },
  rules: [
    {
      holds: (found) => found.kind !== 'crisis' || found.reviewBy !== undefined,
      path: ['reviewBy'],
      error:
        'a crisis record needs the day by which somebody checks it again. Add reviewBy: 2027-01-31, with your date.',
    },
  ],
  example: {
    id: 'vacation',
    name: 'Vacation',
    kind: 'time-off',
    summary: 'Every resident has vacation each year.',
    amount: { value: '4', unit: 'weeks', per: 'year' },
    asOf: '2019',
    sources: [{ source: 'residency-page', lines: ['119'] }],
  },
})

export type Wellness = z.infer<typeof Wellness>
