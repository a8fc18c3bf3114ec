/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  noun: { one: 'programa', many: 'programas' },
  columns: {
    program: 'Programa',
    department: 'Departamento',
    kind: 'Tipo',
    length: 'Duración',
    positions: 'Plazas al año',
    match: 'Asignación de plazas',
    accreditation: 'Acreditación',
    schedule: 'Calendario',
    visas: 'Visados',
  },
  notStated: 'No consta',
  offered: (count, isOne) => `${count} ${isOne ? 'plaza' : 'plazas'}`,
  until: (date) => `hasta ${date}`,
  visa: { yes: 'con patrocinio', no: 'sin patrocinio', 'case-by-case': 'caso por caso' },
}
