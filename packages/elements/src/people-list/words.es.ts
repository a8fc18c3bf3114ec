/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  unnamed: 'No se nombra aquí',
  unnamedSeveral: 'Varias personas, que no se nombran aquí',
  interim: 'en funciones',
  formerly: 'Antes:',
  died: (date) => `Fallecimiento: ${date}`,
}
