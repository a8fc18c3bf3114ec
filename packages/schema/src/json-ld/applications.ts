/** What an application asks for belongs to its programs; its meetings are events. */
import type { ApplicationRecord, Session } from '../records.js'
import { none, type Describe } from './answer.js'
import { node } from './node.js'
import { audience, dateTime } from './values.js'

export const applications: Describe<'applications'> = (record, { refer }) => {
  if (record.status !== 'current') return none('Schema.org has no word for how one applied before.')
  const { programs = [], sessions = [], url } = record
  const nodes = [
    ...programs.map((program) =>
      node('EducationalOccupationalProgram', {
        ...refer(program),
        applicationStartDate: record.opens,
        applicationDeadline: record.deadline?.day,
        programPrerequisites: prerequisites(record),
        potentialAction: url && node('ApplyAction', { name: url.label, target: url.url }),
      }),
    ),
    ...sessions.map(event),
  ]
  return nodes.length > 0 ? nodes : none('Schema.org knows applications to a program only, and the record names none.')
}

const prerequisites = ({ examinations = [], citizenship, rules = [] }: ApplicationRecord) => [
  ...examinations.map(({ name, rule }) => `${name}: ${rule}`),
  ...(citizenship ? [citizenship] : []),
  ...rules,
]

const event = ({ name, start, end, audience: names, link }: Session) =>
  node('EducationEvent', {
    name,
    startDate: dateTime(start),
    endDate: dateTime(end),
    audience: audience(names),
    url: link?.url,
  })
