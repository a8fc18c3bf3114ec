/** What is said of many at once: counts, shares and pass rates, with whom and when they describe. */
import * as z from 'zod'
import { Figure } from './values/figures.js'
import { Money } from './values/money.js'
import { Period } from './values/periods.js'
import { Measure, Share } from './values/quantities.js'
import { text } from './values/scalars.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Statistic = recordSchema({
  title: 'Statistic',
  description: 'A count, share, measure or sum of money, with whom and when it describes.',
  fields: {
    ...recordFields,
    name: text().describe('What is measured: Board examination passed at the first attempt'),
    summary: text().optional().describe('The finding in a sentence, where there is no figure or it needs words.'),
    program: ref('programs').optional().describe('The program it describes.'),
    population: text().optional().describe('Who was counted: graduates'),
    size: Figure.optional().describe('How many were counted in all.'),
    period: Period.optional().describe('The time it covers.'),
    count: Figure.optional().describe('How many.'),
    share: Share.optional().describe('What part of the whole.'),
    measure: Measure.optional().describe('A figure that counts nobody, such as a mean score.'),
    sum: Money.optional().describe('A sum of money, such as that of grants.'),
    parent: ref('statistics').optional().describe('The figure of which this one is a part.'),
    categories: z.array(text()).optional().describe('What is included, where the source lists it without figures.'),
    examination: text().optional().describe('The examination, for pass rates.'),
    attempt: z.enum(['first', 'any']).optional().describe('Which attempts count, for pass rates.'),
  },
  example: {
    id: 'board-pass-rate',
    name: 'Board examination passed',
    population: 'graduates',
    period: { from: '2023', to: '2025' },
    share: { percent: '97', of: 'graduates who sat it' },
    attempt: 'first',
    asOf: '2026',
    sources: [{ source: 'residency-page' }],
  },
})

export type Statistic = z.infer<typeof Statistic>
