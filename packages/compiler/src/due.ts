/** Finds what must be looked at again: by its own date, because it ended, or because nobody has confirmed it for long. */
import type { CollectionName } from '@housestaff/schema'
import { placeOf } from './entry.js'
import type { Place } from './finding.js'
import type { Checked } from './validate.js'

/** The fields by which a record falls due. */
export type DueField = 'reviewBy' | 'validUntil' | 'permission.until' | 'asOf'

export interface Due {
  record: Checked
  field: DueField
  /** What the field says. */
  date: string
  /** The day from which on it is due. */
  since: string
  place: Place
}

/** How long a record counts as true without being confirmed; elements say its year after the same time. */
const monthsTrue = 18

/** What happened stays as it was: nobody needs to confirm it. */
const lasting = new Set<CollectionName>(['sources', 'milestones', 'placements'])

export const isLasting = ({ collection, fields }: Checked) =>
  lasting.has(collection) && !(collection === 'placements' && fields.kind === 'unknown')

/** Everything that is due on the day `today`, the oldest first. */
export function dueOn(today: string, checked: readonly Checked[]): Due[] {
  return checked
    .filter(({ visibility }) => visibility === 'published')
    .flatMap((record) => dueFieldsOf(record))
    .filter(({ since }) => since <= today)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

function dueFieldsOf(record: Checked): Due[] {
  const { entry, fields } = record
  const isCurrent = fields.status === undefined || fields.status === 'current'
  const permission = fields.permission as { until?: unknown } | undefined
  const dates: [field: DueField, date: unknown, since: (date: string) => string, asked: boolean][] = [
    ['reviewBy', fields.reviewBy, dayAfter, true],
    ['validUntil', fields.validUntil, dayAfter, isCurrent],
    ['permission.until', permission?.until, dayAfter, true],
    ['asOf', fields.asOf, (date) => dayAfter(monthsLater(date, monthsTrue)), isCurrent && !isLasting(record)],
  ]
  return dates.flatMap(([field, date, since, asked]) => {
    if (!asked || typeof date !== 'string' || !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return []
    return [{ record, field, date, since: since(date), place: placeOf(entry, field.split('.')) }]
  })
}

/** The same day some months later; a year counts from its first day, a month likewise. */
function monthsLater(date: string, months: number): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?]
  return iso(Date.UTC(year, month - 1 + months, day))
}

const dayAfter = (day: string) => iso(Date.parse(day) + 24 * 60 * 60 * 1000)

function iso(time: number): string {
  // A date in the form of one that is on no calendar was told before, and is never due.
  return Number.isNaN(time) || time > Date.UTC(9999, 11, 31) ? '9999-12-31' : new Date(time).toISOString().slice(0, 10)
}

/** What to do about it. */
export const dueWords: Record<DueField, (date: string) => string> = {
  reviewBy: (date) => `somebody was to look at this again by ${date}. Look at it, then write the day of the next look.`,
  validUntil: (date) => `this was true until ${date}. Write what holds now, or status: historical.`,
  'permission.until': (date) =>
    `the consent ended on ${date}. Ask for it again and write the new day, or withdraw the record.`,
  asOf: (date) =>
    `${date} is more than 18 months ago. Look at the record: where it still holds, write this month; where it is past, status: historical.`,
}
