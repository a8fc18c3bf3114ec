/** Questions that are asked again and again. */
import * as z from 'zod'
import { Link } from './values/links.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Faq = recordSchema({
  title: 'Faq',
  description: 'A question with its answer.',
  fields: {
    ...recordFields,
    question: text().describe('The question, as a visitor would ask it.'),
    answer: text().describe('The answer, in plain sentences.'),
    audience: text().optional().describe('Who asks: graduates of schools abroad'),
    program: ref('programs').optional().describe('The program it concerns.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
  },
  example: {
    id: 'couples',
    question: 'May couples apply together?',
    answer: 'Yes. Name each other in both applications.',
    asOf: '2026-07',
    sources: [{ source: 'residency-page' }],
  },
})

export type Faq = z.infer<typeof Faq>
