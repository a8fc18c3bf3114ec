/** Conferences are teaching events with a weekly schedule. */
import type { Describe } from './answer.js'
import { node } from './node.js'
import { audience } from './values.js'

export const conferences: Describe<'conferences'> = (record, { self, refer }) =>
  node('EducationEvent', {
    ...self,
    name: record.name,
    description: record.summary,
    organizer: refer(record.leader),
    audience: audience(record.audience),
    eventSchedule: record.times?.map(({ days, start, end, note }) =>
      node('Schedule', {
        byDay: days.map((day) => weekdays[day]),
        startTime: start,
        endTime: end,
        scheduleTimezone: record.timeZone,
        description: note,
      }),
    ),
    inLanguage: record.lang,
  })

const weekdays = {
  monday: 'https://schema.org/Monday',
  tuesday: 'https://schema.org/Tuesday',
  wednesday: 'https://schema.org/Wednesday',
  thursday: 'https://schema.org/Thursday',
  friday: 'https://schema.org/Friday',
  saturday: 'https://schema.org/Saturday',
  sunday: 'https://schema.org/Sunday',
} as const
