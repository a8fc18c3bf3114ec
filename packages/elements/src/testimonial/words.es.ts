/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  quoted: (text) => `«${text}»`,
  anonymous: 'Nombre reservado',
  retold: 'Relatado a partir de',
  relationship: {
    resident: 'residente',
    fellow: 'fellow',
    graduate: 'exresidente del programa',
    faculty: 'miembro del cuerpo docente',
    staff: 'miembro del personal',
    patient: 'paciente',
    other: 'otra relación con el programa',
  },
}
