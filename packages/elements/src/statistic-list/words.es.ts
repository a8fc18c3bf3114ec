/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  of: (whole) => `de ${whole}`,
  attempts: { first: 'primer intento', any: 'cualquier intento' },
  partOf: (name) => `parte de: ${name}`,
}
