/** The order of a timeline, and the centuries in it. */
import type { MilestoneRecord } from '@housestaff/schema/records'

/** The milestones by the moment at which they begin; those without a date last, and ties as given. */
export const byDate = (milestones: readonly MilestoneRecord[]) =>
  milestones.toSorted((a, b) => beginning(a).localeCompare(beginning(b)))

/** Sorted milestones by century: `18XX` has those from 1801 to 1900, and '' those without a date. */
export function centuriesOf(milestones: readonly MilestoneRecord[]): Map<string, MilestoneRecord[]> {
  const centuries = new Map<string, MilestoneRecord[]>()
  for (const milestone of milestones) {
    const year = Number.parseInt(beginning(milestone))
    const century = year ? `${Math.ceil(year / 100) - 1}XX`.padStart(4, '0') : ''
    centuries.set(century, [...(centuries.get(century) ?? []), milestone])
  }
  return centuries
}

/** The first year, month or day of a date, as text that sorts; a decade and a century begin with their first year. */
const beginning = ({ date = 'undated' }: MilestoneRecord) =>
  date
    .replace(/[~?%]?(\/.*)?$/, '')
    .replace('XX', '01')
    .replace('X', '1')
