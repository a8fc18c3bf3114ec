/** What every table says beside its records. */
import { displayList } from '@housestaff/schema/display'
import { speaking } from '../languages/speaking.js'
import type { Sort } from './sort.js'

/** What the records are called: one alumnus, many alumni. */
export interface Noun {
  one: string
  many: string
}

const figure = (count: number) => count.toLocaleString('en')
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const english = {
  search: ({ many }: Noun) => `Search ${many}`,
  any: 'Any',
  kind: (kind: string, count: number) => `${kind} (${figure(count)})`,
  count(found: number, total: number, { one, many }: Noun) {
    const all = `${figure(total)} ${total === 1 ? one : many}`
    return found === total ? all : `${figure(found)} of ${all}`
  },
  shown: (count: string) => `${count} shown`,
  none(query: string, kinds: readonly string[], { many }: Noun) {
    const wishes = [query.trim() && `“${query.trim()}”`, ...kinds].filter(Boolean)
    return `No ${many} match ${displayList(wishes, 'en')}.`
  },
  caption: ({ many }: Noun) => sentence(many),
  clear: 'Clear',
  sortBy: 'Sort by',
  sorted: (label: string, { descending }: Sort) =>
    `Sorted by ${label.toLowerCase()}, ${descending ? 'descending' : 'ascending'}`,
  pages: (caption: string) => `Pages of ${caption}`,
  page: (page: number, pages: number) => `Page ${figure(page)} of ${figure(pages)}`,
  pageShown: (page: string, count: string) => `${page}, ${count}`,
  previous: 'Previous',
  next: 'Next',
  showAll: (count: number) => `Show all ${figure(count)}`,
  showPages: 'Show in pages',
  download: 'Download as CSV',
}

export const words = speaking('table', english)

/** What tables say in one language. */
export type Words = ReturnType<typeof words>
