/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  asOf: (date) => `Datos de ${date}.`,
  current: 'Versión actual:',
}
