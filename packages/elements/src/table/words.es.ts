/** The same in Spanish. */
import { displayList } from '@housestaff/schema/display'
import type { english } from './words.js'

const figure = (count: number) => count.toLocaleString('es')
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const spanish: typeof english = {
  search: ({ many }) => `Buscar ${many}`,
  any: 'Cualquiera',
  kind: (kind, count) => `${kind} (${figure(count)})`,
  count(found, total, { one, many }) {
    const all = `${figure(total)} ${total === 1 ? one : many}`
    return found === total ? all : `${figure(found)} de ${all}`
  },
  shown: (count) => `Se muestran ${count}`,
  none(query, kinds, { many }) {
    const wishes = [query.trim() && `«${query.trim()}»`, ...kinds].filter(Boolean)
    return `No hay ${many} que coincidan con ${displayList(wishes, 'es')}.`
  },
  caption: ({ many }) => sentence(many),
  clear: 'Borrar',
  sortBy: 'Ordenar por',
  sorted: (label, { descending }) =>
    `Ordenado por ${label.toLowerCase()}, ${descending ? 'descendente' : 'ascendente'}`,
  pages: (caption) => `Páginas de ${caption}`,
  page: (page, pages) => `Página ${figure(page)} de ${figure(pages)}`,
  pageShown: (page, count) => `${page}, ${count}`,
  previous: 'Anterior',
  next: 'Siguiente',
  showAll: (count) => `Mostrar todo (${figure(count)})`,
  showPages: 'Mostrar por páginas',
  download: 'Descargar en CSV',
}
