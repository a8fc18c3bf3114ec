/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  loading: 'Cargando…',
  retry: 'Reintentar',
  missing: 'No se pudo cargar una parte de este contenido.',
  renewed: (date) => `Actualizado por última vez el ${date}. No se pudo cargar contenido más reciente.`,
  gone: 'Este contenido ya no está disponible.',
  leftOut: (count) => (count === 1 ? 'No se pudo mostrar una entrada.' : `No se pudieron mostrar ${count} entradas.`),
}
