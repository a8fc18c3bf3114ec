/** What a program table says beside its records. */
import type { ApplicationRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  noun: { one: 'program', many: 'programs' },
  columns: {
    program: 'Program',
    department: 'Department',
    kind: 'Kind',
    length: 'Length',
    positions: 'Positions a year',
    match: 'Match',
    accreditation: 'Accreditation',
    schedule: 'Schedule',
    visas: 'Visas',
  },
  notStated: 'Not stated',
  offered: (count: string, isOne: boolean) => `${count} ${isOne ? 'position' : 'positions'}`,
  until: (date: string) => `until ${date}`,
  visa: {
    yes: 'sponsored',
    no: 'not sponsored',
    'case-by-case': 'case by case',
  } satisfies Record<NonNullable<ApplicationRecord['visas']>[number]['answer'], string>,
}

export const words = speaking('programTable', english)
