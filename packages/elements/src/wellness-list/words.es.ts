/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  kinds: {
    crisis: 'Ayuda inmediata',
    'time-off': 'Tiempo libre',
    leave: 'Permisos',
    support: 'Apoyo',
    coaching: 'Tutoría',
    community: 'Comunidad',
    resource: 'Recursos',
    principle: 'Los valores del programa',
  },
  other: 'Más',
  addsTo: (name) => `además de ${name}`,
  call: 'Llame al',
  checking: 'Este número se está comprobando. El más reciente figura en',
}
