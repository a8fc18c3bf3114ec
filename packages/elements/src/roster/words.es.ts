/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  year: (year) => `Año académico ${year}`,
  residents: (count, isOne) => (isOne ? `${count} residente` : `${count} residentes`),
  namedOf: (named, residents) => `${residents}; se nombran ${named}`,
  unknownLevel: 'Nivel no indicado',
  nobody: 'No constan nombres ni cifras.',
}
