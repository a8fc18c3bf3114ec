/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  undated: 'Fecha no indicada',
}
