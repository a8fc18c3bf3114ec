/** How one applies: by when, with what, and who may. */
import * as z from 'zod'
import { date, day, fromBeforeTo, isInOrder, timeOfDay, timeZone } from './values/dates.js'
import { Contact, Link } from './values/links.js'
import { count, text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'
import { ruled } from './rules.js'

const Moment = ruled(
  z.strictObject({
    day: day().describe('The day: 2026-10-01'),
    time: timeOfDay().optional().describe('The time of day: 17:00'),
    timeZone: timeZone().optional().describe('Its time zone: America/New_York'),
  }),
  [
    {
      holds: ({ time, timeZone }) => time === undefined || timeZone !== undefined,
      path: ['timeZone'],
      error: 'a time needs its zone. Add timeZone: America/New_York, with yours, or remove the time.',
    },
  ],
).meta({ id: 'Moment', description: 'A day, with a time and its zone where they matter.' })

const Session = ruled(
  z.strictObject({
    name: text().describe('What it is: Virtual open house'),
    start: Moment.describe('When it begins.'),
    end: Moment.optional().describe('When it ends.'),
    format: text().optional().describe('How: online'),
    audience: z.array(text()).optional().describe('For whom.'),
    link: Link.optional().describe('Where to sign up.'),
  }),
  [
    {
      holds: ({ start, end }) => isAfter(start, end),
      path: ['end'],
      error: 'expected no earlier time than start',
    },
  ],
).meta({ id: 'Session', description: 'A meeting for applicants.' })

export const Application = recordSchema({
  title: 'Application',
  description: 'How and by when one applies.',
  fields: {
    ...recordFields,
    name: text().describe('What is applied for: Applying for 2027'),
    summary: text().optional().describe('How it works, in at most two sentences.'),
    programs: z.array(ref('programs')).optional().describe('The programs it opens. Left out: all.'),
    cycle: text().optional().describe('The year in which training would begin: 2027'),
    service: text().optional().describe('The application service: ERAS, CaRMS, Oriel'),
    url: Link.optional().describe('Where to apply.'),
    opens: date().optional().describe('When applications open.'),
    deadline: Moment.optional().describe('When they close.'),
    steps: z.array(text()).optional().describe('What to do, in order, a sentence each.'),
    documents: z.array(text()).optional().describe('What is asked for.'),
    letters: ruled(
      z.strictObject({
        min: count().optional().describe('The least number.'),
        max: count().optional().describe('The greatest number.'),
        kinds: z.array(text()).optional().describe('From whom: [department chair]'),
      }),
      [
        {
          holds: ({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max,
          path: ['max'],
          error: 'expected no fewer letters than min',
        },
      ],
    )
      .optional()
      .describe('Letters of recommendation.'),
    examinations: z
      .array(
        z.strictObject({
          name: text().describe('The examination: USMLE Step 2'),
          rule: text().describe('When it must be passed, and any minimum.'),
        }),
      )
      .optional()
      .describe('Examinations.'),
    visas: z
      .array(
        z.strictObject({
          name: text().describe('The visa: J-1'),
          answer: z.enum(['yes', 'no', 'case-by-case']).describe('Whether it is sponsored.'),
        }),
      )
      .optional()
      .describe('Visas. One that is not named is not stated.'),
    citizenship: text().optional().describe('Who may apply, by citizenship.'),
    fees: z.array(text()).optional().describe('What it costs, a phrase each: no fee beyond that of the service'),
    rules: z.array(text()).optional().describe('Other rules, a phrase each.'),
    interviews: ruled(
      z.strictObject({
        from: date().optional().describe('When interviews begin.'),
        to: date().optional().describe('When they end.'),
        inviteBy: date().optional().describe('By when invitations are sent.'),
        format: text().optional().describe('How: online'),
      }),
      [fromBeforeTo],
    )
      .optional()
      .describe('Interviews.'),
    sessions: z.array(Session).optional().describe('Meetings for applicants.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
    contact: Contact.optional().describe('Whom to ask.'),
  },
  rules: [
    {
      holds: ({ opens, deadline }) => isInOrder({ from: opens, to: deadline?.day }),
      path: ['deadline'],
      error: 'expected no earlier day than opens',
    },
  ],
  example: {
    id: 'apply-2027',
    name: 'Applying for 2027',
    service: 'ERAS',
    deadline: { day: '2026-10-01', time: '17:00', timeZone: 'America/New_York' },
    letters: { min: '3', max: '4' },
    visas: [{ name: 'J-1', answer: 'yes' }],
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Application = z.infer<typeof Application>

type Times = Partial<z.infer<typeof Moment>> | undefined

/** Whether a meeting ends after it begins. In two time zones, days alone tell. */
function isAfter(start: Times, end: Times): boolean {
  if (start?.day !== end?.day) return isInOrder({ from: start?.day, to: end?.day })
  return start?.timeZone !== end?.timeZone || isInOrder({ from: start?.time, to: end?.time })
}
