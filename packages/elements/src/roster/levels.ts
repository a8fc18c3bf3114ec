/** A roster by level: who is at each, and how many. */
import { classOf, displayLevel, levelOf, sortName } from '@housestaff/schema/display'
import type { Figure, Member, RosterRecord } from '@housestaff/schema/records'

/** One level of training in an academic year. */
export interface Level {
  /** As the program writes it; nothing where it cannot be told. */
  name: string | undefined
  /** The year in which its residents end, where they end together. */
  classYear: number | undefined
  /** By family name. */
  members: readonly Member[]
  /** How many there are, by the source's count where it has one. */
  count: Figure
}

/** The levels: the first year first, then those that are only counted, such as research, then what cannot be told. */
export function levelsOf(roster: RosterRecord, language: string): Level[] {
  const { academicYear, program, headcounts = [], members = [] } = roster
  const { compare } = new Intl.Collator(language)
  const ordered = members.toSorted((a, b) => compare(sortName(a.person.name), sortName(b.person.name)))
  const nameOf = (member: Member) => displayLevel(roster, levelOf(member, academicYear))
  const names = new Set([...headcounts.map(({ level }) => level), ...members.map(nameOf)])
  return [...names]
    .map((name) => ({ name, year: yearOf(name, roster) }))
    .sort((a, b) => a.year - b.year)
    .map(({ name, year }) => {
      const atLevel = ordered.filter((member) => nameOf(member) === name)
      const durations = new Set(
        [...atLevel.map((member) => member.program ?? program), program].map((own) => own.duration),
      )
      return {
        name,
        classYear: year < last && durations.size === 1 ? classOf(academicYear, year, program.duration) : undefined,
        members: atLevel,
        count: headcounts.find(({ level }) => level === name)?.count ?? { value: atLevel.length },
      }
    })
}

const last = Number.MAX_VALUE

/** Which year of training a level is; `last` where its name does not tell. */
function yearOf(name: string | undefined, { levelPrefix = 'PGY-', levels }: RosterRecord): number {
  const year = levels
    ? levels.indexOf(name ?? '') + 1
    : Number(name?.startsWith(levelPrefix) && name.slice(levelPrefix.length))
  return year > 0 ? year : last
}
