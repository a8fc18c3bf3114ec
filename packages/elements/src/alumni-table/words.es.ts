/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  noun: { one: 'exresidente', many: 'exresidentes' },
  columns: {
    name: 'Nombre',
    classYear: 'Promoción',
    program: 'Programa',
    distinction: 'Distinción',
    positions: 'Cargos',
  },
  award: 'Premio',
  sharedWith: (names) => `compartido con ${names}`,
  formerly: 'antes',
  asOf: (year) => `en\u00A0${year}`,
  since: (year) => `desde\u00A0${year}`,
  until: (year) => `hasta\u00A0${year}`,
}
