/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  email: 'Correo electrónico',
  phone: 'Teléfono',
  hours: 'Horario',
  address: 'Dirección',
  page: 'En la web',
  pageOf: (name) => `Página de contacto: ${name}`,
}
