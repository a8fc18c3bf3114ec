/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  kinds: {
    council: 'Consejo',
    committee: 'Comité',
    center: 'Centro',
    society: 'Sociedad',
    program: 'Programa',
    service: 'Servicio',
    faculty: 'Cuerpo docente',
    support: 'Apoyo',
    other: 'Grupo',
  },
  founded: (date) => `desde ${date}`,
  partOf: 'Forma parte de',
  ledBy: 'A cargo de',
  members: 'Miembros',
  when: 'Cuándo',
  audience: 'Para',
  mission: 'Misión',
  aims: 'Objetivos',
  focus: 'Ejes de trabajo',
  activities: 'Actividades',
  partners: 'Junto con',
  createdBy: 'Iniciativa de',
  contact: 'Contacto',
  more: 'Más',
}
