/** What people say of a program: quoted with consent, or retold with its source. */
import * as z from 'zod'
import { text } from './values/scalars.js'
import { date, day, isInOrder } from './values/dates.js'
import { degrees } from './values/names.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'
import { ruled } from './rules.js'

const Statement = z
  .discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('quotation'),
      text: text().describe('The speaker’s exact words, without quotation marks.'),
    }),
    z.strictObject({
      form: z.literal('reported'),
      text: text().describe('What the speaker said, retold by us. It begins with a verb: credits the people.'),
    }),
  ])
  .meta({
    id: 'Statement',
    description: 'quotation: exact words, only with consent. reported: retold, shown with its source and year.',
  })

const Speaker = z
  .discriminatedUnion('form', [
    z.strictObject({ form: z.literal('person'), person: ref('people').describe('Who speaks.') }),
    z.strictObject({
      form: z.literal('initials'),
      initials: text().describe('Initials only: S. K.'),
      degrees: degrees().optional().describe('Degrees that stand beside them: [MD]'),
    }),
    z.strictObject({ form: z.literal('anonymous') }),
  ])
  .meta({ id: 'Speaker', description: 'A named person, initials, or nobody named.' })

export const Testimonial = recordSchema({
  title: 'Testimonial',
  description: 'What somebody said of a program.',
  fields: {
    ...recordFields,
    speaker: Speaker.describe('Who speaks.'),
    statement: Statement.describe('What is said.'),
    role: text().optional().describe('What the speaker was at the time: categorical resident'),
    program: ref('programs').optional().describe('The program of which the speaker was part.'),
    level: text().optional().describe('Training level at the time: PGY-2'),
    relationship: z
      .enum(['resident', 'fellow', 'graduate', 'faculty', 'staff', 'patient', 'other'])
      .describe('How the speaker is tied to the program. It is shown: readers must know who praises.'),
    question: text().optional().describe('The question that the statement answers.'),
    themes: z.array(text()).optional().describe('What it is about, a word or two each.'),
    permission: ruled(
      z.strictObject({
        basis: z
          .enum(['consent', 'public-page'])
          .describe('consent: the speaker agreed. public-page: said on a public page, so it is only retold.'),
        givenOn: day().optional().describe('When consent was given.'),
        until: day().optional().describe('When consent ends.'),
      }),
      [
        {
          holds: ({ givenOn, until }) => isInOrder({ from: givenOn, to: until }),
          path: ['until'],
          error: 'expected no earlier day than givenOn',
        },
      ],
    ).describe('What allows the statement to be shown.'),
    saidOn: date().optional().describe('When it was said.'),
  },
  rules: [
    {
      holds: (found) => found.statement?.form !== 'quotation' || found.permission?.basis === 'consent',
      path: ['statement', 'form'],
      error: 'a quotation needs the speaker’s consent. Set permission.basis to consent, or retell it: form: reported.',
    },
  ],
  example: {
    id: 'lopez',
    speaker: { form: 'person', person: 'ana-maria-lopez' },
    statement: { form: 'reported', text: 'credits her colleagues.' },
    role: 'categorical resident',
    relationship: 'resident',
    permission: { basis: 'public-page' },
    asOf: '2019',
    sources: [{ source: 'residency-page', lines: ['57'] }],
  },
})

export type Testimonial = z.infer<typeof Testimonial>

/** Whether a testimonial holds a person's own words, which rest on a consent that may end. */
export const isQuotation = ({ statement }: { statement?: { form?: string } }) => statement?.form === 'quotation'
