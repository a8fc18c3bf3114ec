/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  nothing: 'Aún no hay nada que mostrar.',
  failed: 'No se pudo cargar este contenido.',
  asOf: (year) => `Datos de ${year}.`,
}
