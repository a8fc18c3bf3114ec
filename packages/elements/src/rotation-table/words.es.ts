/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  noun: { one: 'rotación', many: 'rotaciones' },
  columns: {
    name: 'Rotación',
    setting: 'Ámbito',
    about: 'Contenido',
    when: 'Cuándo',
    where: 'Dónde',
  },
  settings: {
    inpatient: 'hospitalización',
    outpatient: 'ambulatorio',
    emergency: 'urgencias',
    'intensive-care': 'cuidados intensivos',
    mixed: 'mixto',
  },
  kinds: {
    rotation: '',
    clinic: 'consulta propia',
    elective: 'electiva',
    research: 'investigación',
    away: 'externa',
  },
  choice: 'a elegir entre',
  required: 'obligatoria',
  optional: 'a elección',
}
