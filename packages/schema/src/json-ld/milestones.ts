/** Milestones are events of the past. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { dates, images } from './values.js'

export const milestones: Describe<'milestones'> = (record, { self, department, refer }) =>
  node('Event', {
    ...self,
    name: record.title,
    description: record.summary,
    ...dates(record.date),
    location: refer(record.place),
    about: [record.organization, record.group, ...(record.people ?? []), ...(record.terms ?? [])].flatMap(
      (reference) => refer(reference) ?? [],
    ),
    image: images(record.pictures, department),
    inLanguage: record.lang,
  })
