/** Sources are pages or other works. */
import type { Describe } from './answer.js'
import { node } from './node.js'

export const sources: Describe<'sources'> = (record, { self, refer }) =>
  node(record.url ? 'WebPage' : 'CreativeWork', {
    ...self,
    name: record.title,
    description: record.summary,
    url: record.url,
    publisher: refer(record.publisher),
    temporalCoverage: record.asOf,
    inLanguage: record.lang,
  })
