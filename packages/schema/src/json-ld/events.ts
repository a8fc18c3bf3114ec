/** Events, with their dates as far as ISO 8601 has them. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { dates, images, pages } from './values.js'

export const events: Describe<'events'> = (record, { self, department, refer }) =>
  node('Event', {
    ...self,
    name: record.name,
    description: record.summary,
    ...(record.date ? dates(record.date) : { startDate: record.period?.from, endDate: record.period?.to }),
    eventSchedule: record.frequency ? node('Schedule', { repeatFrequency: record.frequency }) : undefined,
    location: refer(record.place),
    organizer: refer(record.group),
    about: refer(record.program),
    keywords: record.topics,
    image: images(record.pictures, department),
    subjectOf: pages(record.links),
    inLanguage: record.lang,
  })
