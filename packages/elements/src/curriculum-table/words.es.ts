/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  blocks(count, length) {
    if (count === undefined) return `Bloques de ${length}`
    return `${count} ${count === 1 ? 'bloque' : 'bloques'}${length && ` de ${length}`} al año`
  },
  rotation: 'Rotación',
  caption: (name) => `${name}: rotaciones`,
  empty: 'sin asignar',
  footnote: (mark) => `Nota ${mark}`,
  backTo: (place) => `Volver a ${place}`,
  call: 'Guardias',
}
