/** Warns of records whose time is over, or that nobody has looked at for long. */
import { dueOn, dueWords } from '../due.js'
import { subjectOf } from '../entry.js'
import type { Finding } from '../finding.js'
import type { Checked } from '../validate.js'

export function outdated(today: string, checked: readonly Checked[]): Finding[] {
  return dueOn(today, checked).map(({ record, field, date, place }) => {
    const message = `${subjectOf(record.entry, field.split('.'))}: ${dueWords[field](date)}`
    return { place, message, field }
  })
}
