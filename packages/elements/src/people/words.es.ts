/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  classOf: (year) => `Promoción de ${year}`,
  from: (place) => `De ${place}`,
  interests: 'Intereses:',
  pictures: (credits) => `Imágenes: ${credits}.`,
}
