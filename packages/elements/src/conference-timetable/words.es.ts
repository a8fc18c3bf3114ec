/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  zone: (zone) => `Horario: ${zone}.`,
  ledBy: 'a cargo de',
  audience: 'para',
}
