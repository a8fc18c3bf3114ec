/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  contents: 'Preguntas',
  everybody: 'Para todas las personas',
}
