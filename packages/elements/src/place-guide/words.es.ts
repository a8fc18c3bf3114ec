/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  kinds: {
    city: 'Ciudad',
    neighborhood: 'Barrio',
    building: 'Edificio',
    landmark: 'Lugar emblemático',
    walk: 'Paseo',
    park: 'Parque',
    museum: 'Museo',
    sports: 'Deporte',
    music: 'Música',
    restaurant: 'Restaurante',
    other: 'Otro',
  },
  conditions: { open: 'abierto', closed: 'cerrado', unknown: 'no consta si está abierto' },
  from: 'desde',
  to: 'hasta',
  recommendedBy: 'recomendado por',
}
