/** How far residents are: level and class follow from the year in which each began. */
import type { Member, RosterRecord } from '../records.js'

/** In which year of training a member is, from 1; years away do not count. */
export function levelOf({ entered, yearsAway = 0 }: Member, academicYear: string): number {
  return Number(academicYear.slice(0, 4)) - entered - yearsAway + 1
}

/** A level as the program writes it: "PGY-2", "R2", "SHO year 2"; nothing where it has no such level. */
export function displayLevel({ levelPrefix = 'PGY-', levels }: RosterRecord, level: number): string | undefined {
  if (levels) return levels[level - 1]
  return level > 0 ? `${levelPrefix}${level}` : undefined
}

/** The year in which those of a level end a program of `duration`: 2029. Nothing where that is not in whole years. */
export function classOf(academicYear: string, level: number, duration = ''): number | undefined {
  const [, years] = /^P(\d+)Y$/.exec(duration) ?? []
  return years ? Number(academicYear.slice(-4)) + Number(years) - level : undefined
}
