/** What an application says beside its record. */
import type { ApplicationRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

type Answer = NonNullable<ApplicationRecord['visas']>[number]['answer']

export const english = {
  cycle: (year: string) => `training from ${year}`,
  deadline: 'Deadline',
  deadlineOf: (name: string) => `Deadline: ${name}`,
  closed: (day: string) => `Closed on ${day}`,
  unknownZone: 'time zone not stated',
  here: (moment: string) => `Where you are: ${moment}`,
  calendar: 'Add to calendar',
  calendarFor: (name: string) => `Add to calendar: ${name}`,
  past: 'past',
  notStated: 'Not stated',
  opens: 'Opens',
  programs: 'Programs',
  steps: 'Steps',
  documents: 'Documents',
  letters: 'Letters of recommendation',
  examinations: 'Examinations',
  visas: 'Visas',
  answers: { yes: 'yes', no: 'no', 'case-by-case': 'case by case' } satisfies Record<Answer, string>,
  citizenship: 'Citizenship',
  fees: 'Fees',
  rules: 'Rules',
  interviews: 'Interviews',
  from: (date: string) => `from ${date}`,
  inviteBy: (date: string) => `Invitations by ${date}`,
  sessions: 'Meetings for applicants',
  contact: 'Contact',
  more: 'More',
}

export const words = speaking('application', english)
