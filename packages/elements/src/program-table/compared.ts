/** Programs with what other records of their department say of them. */
import type { ApplicationRecord, ProgramRecord, Records, ScheduleRecord } from '@housestaff/schema/records'
import { departmentOf } from '../department.js'

/** What a program table is given. */
export type Given = Records['programs' | 'schedules' | 'applications']

/** A program as it is compared. */
export interface Compared {
  program: ProgramRecord
  lang?: string
  /** Whose program it is, where there are those of several departments. */
  department: string | undefined
  schedules: readonly ScheduleRecord[]
  applications: readonly ApplicationRecord[]
}

export const isProgram = (record: Given): record is ProgramRecord => 'kind' in record

/** The programs among `records`, each with the schedules and applications of its department that concern it. */
export function compare(records: readonly Given[]): Compared[] {
  const others = records.filter((record) => !isProgram(record) && !isPast(record))
  const programs = records.filter(isProgram)
  const areSeveral = new Set(programs.map(ownerOf)).size > 1
  return programs.map((program) => {
    const beside = others.filter((record) => departmentOf(record) === departmentOf(program))
    return {
      program,
      ...(program.lang && { lang: program.lang }),
      department: areSeveral ? ownerOf(program) : undefined,
      schedules: beside.filter(isSchedule).filter((schedule) => schedule.program?.id === program.id),
      applications: beside.filter(isApplication).filter(({ programs }) => !programs || has(programs, program)),
    }
  })
}

const ownerOf = (program: ProgramRecord) => departmentOf(program) ?? program.provider?.name
const isPast = ({ status }: Given) => status === 'historical' || status === 'superseded'
const isSchedule = (record: Given): record is ScheduleRecord => 'pattern' in record
const isApplication = (record: Given): record is ApplicationRecord => 'visas' in record
const has = (programs: readonly { id: string }[], { id }: ProgramRecord) =>
  programs.some((program) => program.id === id)
