/** The same in Spanish. */
import type { english } from './words.js'

export const spanish: typeof english = {
  caption: 'Adónde fueron los exresidentes',
  by: 'Contar por',
  dimensions: { specialty: 'especialidad', destination: 'destino', kind: 'siguiente paso', class: 'promoción' },
  kinds: {
    fellowship: 'fellowship',
    practice: 'práctica clínica',
    faculty: 'docencia',
    hospitalist: 'medicina hospitalaria',
    'chief-year': 'año de jefatura',
    research: 'investigación',
    military: 'servicio militar',
    other: 'otro',
    unknown: 'aún no se conoce',
  },
  noSpecialty: 'especialidad no indicada',
  noDestination: 'destino no indicado',
  noClass: 'promoción no indicada',
  noName: 'Nombre reservado',
  graduates: (count) => `${count.toLocaleString('es')} ${count === 1 ? 'exresidente' : 'exresidentes'}`,
  classes: (first, last) => (first === last ? `promoción de ${last}` : `promociones de ${first} a ${last}`),
  withheld: (count, total) =>
    count === total ? 'No se dan nombres.' : count === 1 ? 'Se reserva un nombre.' : `Se reservan ${count} nombres.`,
  unknown: (count) => (count === 1 ? 'Aún no se conoce un destino.' : `Aún no se conocen ${count} destinos.`),
  count: 'Exresidentes',
  who: 'Quién y dónde',
  where: 'Dónde',
  title: (caption, dimension) => `${caption}, por ${dimension}`,
  showTable: 'Mostrar tabla',
  showBars: 'Mostrar solo barras',
}
