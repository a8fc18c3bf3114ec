/** Quotations only: words that we retell are ours, and no machine shall take them for the speaker's. */
import { displayDegrees } from '../display/index.js'
import type { Speaker } from '../records.js'
import { none, type Describe, type Names } from './answer.js'
import { node } from './node.js'

export const testimonials: Describe<'testimonials'> = (record, names) =>
  record.statement.form === 'quotation'
    ? node('Quotation', {
        ...names.self,
        text: record.statement.text,
        creator: creator(record.speaker, names),
        about: names.refer(record.program),
        keywords: record.themes,
        dateCreated: record.saidOn,
        expires: record.permission.until,
        isBasedOn: record.sources.map(({ source }) => names.refer(source)),
        inLanguage: record.lang,
      })
    : none('Schema.org has no word for a statement that is retold.')

function creator(speaker: Speaker, { refer }: Names) {
  if (speaker.form === 'person') return refer(speaker.person)
  return speaker.form === 'initials'
    ? node('Person', { name: speaker.initials, honorificSuffix: speaker.degrees && displayDegrees(speaker.degrees) })
    : undefined
}
