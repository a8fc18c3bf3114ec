/** Questions with the answer that the department gives. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { audience, pages } from './values.js'

export const faqs: Describe<'faqs'> = (record, { self, refer }) =>
  node('Question', {
    ...self,
    name: record.question,
    acceptedAnswer: node('Answer', { text: record.answer }),
    about: refer(record.program),
    audience: record.audience ? audience([record.audience]) : undefined,
    subjectOf: pages(record.links),
    expires: record.validUntil,
    inLanguage: record.lang,
  })
