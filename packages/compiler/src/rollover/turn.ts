/** Says who stays and who leaves when an academic year turns. */
import type { Program, Roster } from '@housestaff/schema'
import type { Index } from '../link.js'

export type Member = NonNullable<Roster['members']>[number]

/** A member with the level that begins: 2 is the second year of training. */
export interface Turned {
  member: Member
  program: string
  level: number
}

export interface Turn {
  stay: Turned[]
  leave: Turned[]
  /** Programs of which nobody has said how long they last. */
  unknown: Set<string>
}

/** The members of a roster at the beginning of the academic year that begins in `year`. */
export function turn({ members = [], program }: Roster, year: number, { programs }: Index): Turn {
  const result: Turn = { stay: [], leave: [], unknown: new Set() }
  for (const member of members) {
    const own = member.program ?? program
    const length = lengthOf(own) ?? lengthOf(program)
    const trained = year - member.entered - (member.yearsAway ?? 0)
    const turned = { member, program: own, level: trained + 1 }
    if (length === undefined) result.unknown.add(own)
    else if (trained >= length) result.leave.push(turned)
    else result.stay.push(turned)
  }
  return result

  /** How many years a program lasts; a track lasts as long as the program that it is part of. */
  function lengthOf(id: string): number | undefined {
    const found = programs.get(id)?.record as Program | undefined
    if (found?.duration !== undefined) return years(found.duration)
    return found?.parent === undefined ? undefined : lengthOf(found.parent)
  }
}

/** `P3Y` is 3, `P18M` is 1.5. */
function years(duration: string): number {
  const units = { Y: 1, M: 1 / 12, W: 7 / 365, D: 1 / 365 }
  const parts = duration.replace(/T.*/, '').matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units], 0)
}

/** A level as the program writes it: PGY-2. */
export function levelName({ levelPrefix = 'PGY-', levels }: Roster, level: number): string {
  return levels?.[level - 1] ?? `${levelPrefix}${level}`
}
