/** Teaching at fixed times. */
import * as z from 'zod'
import { timeOfDay, timeZone } from './values/dates.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export const Conference = recordSchema({
  title: 'Conference',
  description: 'Teaching that takes place at fixed times.',
  fields: {
    ...recordFields,
    name: text().describe('What it is called: Noon conference'),
    summary: text().optional().describe('What it is, in at most two sentences.'),
    program: ref('programs').optional().describe('The program it belongs to.'),
    formats: z.array(text()).optional().describe('How it is taught: [case-based discussions]'),
    frequencies: z.array(text()).optional().describe('How often: [daily, weekly]'),
    times: z
      .array(
        z.strictObject({
          days: z.array(z.enum(weekdays)).min(1, 'expected at least one day').describe('Days of the week.'),
          start: timeOfDay().describe('Beginning: 07:30'),
          end: timeOfDay().optional().describe('End: 08:00'),
          note: text().optional().describe('When it is otherwise: first Friday of the month'),
        }),
      )
      .optional()
      .describe('When it takes place.'),
    timeZone: timeZone().optional().describe('Time zone of the times: America/New_York'),
    leader: ref('people').optional().describe('Who leads it.'),
    audience: z.array(text()).optional().describe('For whom it is.'),
    access: z.array(text()).optional().describe('How one takes part: [remote broadcast]'),
  },
  example: {
    id: 'noon-conference',
    name: 'Noon conference',
    times: [{ days: ['monday', 'thursday'], start: '12:00', end: '13:00' }],
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Conference = z.infer<typeof Conference>
