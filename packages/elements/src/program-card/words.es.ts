/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  kind: {
    residency: 'Residencia',
    track: 'Vía de la residencia',
    pathway: 'Itinerario',
    'preliminary-year': 'Año preliminar',
    combined: 'Residencia combinada',
    fellowship: 'Fellowship',
    enrichment: 'Programa de enriquecimiento',
  },
  boards: 'Certificación',
  ambulatory: 'Atención ambulatoria',
  of: (share, whole) => `${share} de ${whole}`,
  detail: (name) => `${name} en detalle`,
}
