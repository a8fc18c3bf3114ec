/** What every record carries: an id, where it comes from, when it was true and whether it is shown. */
import * as z from 'zod'
import { count, text } from './values/scalars.js'
import { date, day } from './values/dates.js'
import { webAddress } from './values/links.js'
import { id, language } from './values/identifiers.js'
import { ref } from './reference.js'

/** Where in a source a record's facts stand. */
export const Citation = z
  .strictObject({
    source: ref('sources').describe('The source that states the facts.'),
    lines: z.array(count()).optional().describe('Line numbers of the source’s text, where it has them.'),
    note: text().optional().describe('What the source says differently, or what to look for in it.'),
  })
  .meta({ id: 'Citation', description: 'A place in a source.' })

/** Whether a record is shown, and as what. */
export const Status = z.enum(['current', 'historical', 'superseded', 'draft', 'hidden']).meta({
  id: 'Status',
  unpublished: ['draft', 'hidden'],
  description:
    'current: shown. historical: shown, known to be past. superseded: shown, replaced by another record. draft and hidden: never published. A record that must leave everywhere is withdrawn.',
})

/** Fields of every record except sources themselves. */
export const recordFields = {
  id: id().describe('Stable for ever, unique in its collection. A file of one record gives it by its name.'),
  sources: z.array(Citation).min(1, 'expected at least one source').describe('Where the record’s facts stand.'),
  asOf: date().describe('When the record was true: a year, month or day.'),
  status: Status.default('current').describe('Whether the record is shown. Left out: current.'),
  formerIds: z.array(id()).optional().meta({
    description:
      'Ids that the record had before, where one had to change. Imports and feeds that name it still find the record.',
    published: false,
  }),
  order: count().optional().describe('Place in lists: lower comes first. Left out: after those that have one.'),
  validUntil: day().optional().describe('The last day on which the record is true.'),
  reviewBy: day().optional().describe('The day by which somebody looks at the record again.'),
  owner: text().optional().meta({ description: 'Who keeps the record right. Never published.', published: false }),
  remark: text().optional().meta({ description: 'A note to other editors. Never published.', published: false }),
  lang: language().optional().describe('Language of the record’s words, where it is not that of the department.'),
  sameAs: z.array(webAddress()).optional().describe('Pages elsewhere about the same thing, such as a Wikidata item.'),
}

/** What is left of a record that had to leave: nothing that it said. It appears in no output but as a salted hash. */
export const Withdrawn = z
  .strictObject({
    id: id().describe('The id of the record that was taken down.'),
    formerIds: z.array(id()).optional().describe('Ids that the record had before; copies may still bear them.'),
    status: z.literal('withdrawn'),
    withdrawnOn: day().describe('The day on which it was taken down.'),
    reason: z
      .enum(['request', 'consent-ended', 'error', 'legal'])
      .describe('Why: a request, consent that ended, an error of ours, or a legal duty.'),
  })
  .meta({ id: 'Withdrawn', description: 'A record that was taken down. It keeps no text.' })
