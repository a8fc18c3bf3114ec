/** Residencies, their tracks and pathways, and the fellowships that follow. */
import * as z from 'zod'
import { text, year } from './values/scalars.js'
import { date, duration } from './values/dates.js'
import { Contact, Link, webAddress } from './values/links.js'
import { AlternateName } from './values/names.js'
import { Share } from './values/quantities.js'
import { acgmeId } from './values/identifiers.js'
import { Figure } from './values/figures.js'
import { recordFields } from './record.js'
import { recordSchema } from './record-schema.js'
import { ref } from './reference.js'

export const Program = recordSchema({
  title: 'Program',
  description: 'A residency, track, pathway or fellowship.',
  fields: {
    ...recordFields,
    name: text().describe('Full name: Primary Care Program'),
    alternateNames: z.array(AlternateName).optional().describe('Other names it goes by.'),
    kind: z
      .enum(['residency', 'track', 'pathway', 'preliminary-year', 'combined', 'fellowship', 'enrichment'])
      .describe(
        'residency: leads to board eligibility. track and pathway: a course within a residency. preliminary-year: one year before another specialty. combined: two specialties. fellowship: after residency. enrichment: offered beside a residency.',
      ),
    summary: text().describe('What it is and whom it suits: at most two sentences, in the present tense.'),
    parent: ref('programs').optional().describe('The program it is part of.'),
    provider: ref('organizations').optional().describe('The department or hospital that runs it.'),
    duration: duration().optional().describe('Usual length, ISO 8601: P3Y'),
    durationOptions: z
      .array(
        z.strictObject({
          duration: duration().describe('Length, ISO 8601: P2Y'),
          label: text().describe('When it applies: short track'),
        }),
      )
      .optional()
      .describe('Other lengths that a trainee can choose.'),
    totalDuration: duration().optional().describe('Length with what follows included, ISO 8601: P4Y'),
    boards: z
      .array(
        z.strictObject({
          board: ref('organizations').optional().describe('The certifying board.'),
          specialty: text().describe('Specialty in which graduates may sit the board’s examination.'),
        }),
      )
      .optional()
      .describe('Board examinations for which graduates are eligible.'),
    accreditation: z
      .array(
        z.strictObject({
          body: ref('organizations').describe('Who accredits.'),
          status: text().describe('In the words of the source: approved'),
          acgmeId: acgmeId().optional().describe('ACGME program id, ten digits.'),
          number: text().optional().describe('The program’s number with another body.'),
          until: date().optional().describe('When the accreditation ends.'),
        }),
      )
      .optional()
      .describe('Accreditations.'),
    listings: z
      .array(
        z.strictObject({
          service: text().describe('The matching service: NRMP, CaRMS'),
          code: text().optional().describe('The program’s code there: 1265140C0'),
          year: year().optional().describe('The match it belongs to.'),
          stream: text().optional().describe('Track or applicant stream: categorical, IMG'),
          iteration: text().optional().describe('Round of the match, where there are several: first iteration'),
          positions: Figure.optional().describe('Positions offered.'),
        }),
      )
      .optional()
      .describe('Where the program is listed for matching; a track without a code has none.'),
    positions: Figure.optional().describe('Positions a year, over all listings.'),
    age: Figure.optional().describe('How old the program is, in years, at asOf.'),
    settings: z.array(text()).optional().describe('Where training takes place: [inpatient, ambulatory]'),
    shares: z.array(Share).optional().describe('Shares of time in other settings.'),
    claims: z.array(text()).optional().describe('Praise that only the source vouches for, a phrase each.'),
    ambulatoryShare: Share.optional().describe('Share of training time in ambulatory (outpatient) care.'),
    disciplines: z.array(text()).optional().describe('Specialties covered, where there are several.'),
    audience: z.array(text()).optional().describe('For whom it is meant.'),
    goals: z.array(text()).optional().describe('What graduates are prepared for.'),
    features: z.array(text()).optional().describe('What marks it, a phrase each.'),
    rotatesThrough: z.array(text()).optional().describe('Residencies through which its trainees rotate.'),
    followedBy: z
      .array(
        z.strictObject({
          name: text().describe('What follows: clinical fellowship'),
          duration: duration().optional().describe('Its length, ISO 8601: P1Y'),
        }),
      )
      .optional()
      .describe('What comes after it as part of the same plan.'),
    contact: Contact.optional().describe('Whom to ask.'),
    url: webAddress().optional().describe('The program’s own page.'),
    links: z.array(Link).optional().describe('Pages that say more.'),
  },
  example: {
    id: 'primary-care',
    name: 'Primary Care Program',
    kind: 'track',
    summary: 'Trains residents for lasting relationships with patients, in clinic and on the wards.',
    duration: 'P3Y',
    ambulatoryShare: { percent: '40', qualifier: 'nearly', of: 'clinical training time' },
    asOf: '2019',
    sources: [{ source: 'residency-page', lines: ['28', '30'] }],
  },
})

export type Program = z.infer<typeof Program>
