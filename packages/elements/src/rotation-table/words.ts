/** What a rotation table says beside its records. */
import type { RotationRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  noun: { one: 'rotation', many: 'rotations' },
  columns: {
    name: 'Rotation',
    setting: 'Setting',
    about: 'What is done',
    when: 'When',
    where: 'Where',
  },
  settings: {
    inpatient: 'inpatient',
    outpatient: 'outpatient',
    emergency: 'emergency',
    'intensive-care': 'intensive care',
    mixed: 'mixed',
  } satisfies Record<NonNullable<RotationRecord['setting']>, string>,
  kinds: {
    rotation: '',
    clinic: 'own clinic',
    elective: 'elective',
    research: 'research',
    away: 'away',
  } satisfies Record<RotationRecord['kind'], string>,
  choice: 'choice of',
  required: 'required',
  optional: 'by choice',
}

export const words = speaking('rotationTable', english)
