/** What an alumni table says beside its records. */

import { speaking } from '../languages/speaking.js'

export const english = {
  noun: { one: 'alumnus', many: 'alumni' },
  columns: {
    name: 'Name',
    classYear: 'Class',
    program: 'Program',
    distinction: 'Distinction',
    positions: 'Positions',
  },
  award: 'Award',
  sharedWith: (names: string) => `shared with ${names}`,
  formerly: 'formerly',
  asOf: (year: string) => `as\u00A0of\u00A0${year}`,
  since: (year: string) => `since\u00A0${year}`,
  until: (year: string) => `until\u00A0${year}`,
}

export const words = speaking('alumniTable', english)
