/** Finds the elements on this page that show a collection. Each says itself what it shows. */
import type { ShownRecord } from './state.js'

/** An element that can show records, before it is told which. */
interface Fitting {
  tag: string
  /** Whether it shows one record, not a list. */
  isOfOne: boolean
  /** Whether it has to be told which collection it shows. */
  isTold: boolean
}

/** What elements of records have in common; `collection` and `others` are meant for their own kind. */
type RecordElement = HTMLElement & {
  collection?: string
  others?: readonly string[]
  src?: string
  record?: unknown
  records?: readonly unknown[]
}

/** The elements for a collection, those made for it before others; one for any collection where there is none. */
export function fittingFor(collection: string, tags: readonly string[]): Fitting[] {
  const found = tags.flatMap((tag) => {
    if (!customElements.get(tag)) return []
    const element = document.createElement(tag) as RecordElement
    const isOfOne = 'record' in element && !('records' in element)
    const isTold = 'collection' in element && element.collection === undefined
    return [{ tag, isOfOne, isTold, rank: isTold ? ranks.any : rankOf(element, collection) }]
  })
  const best = Math.min(ranks.any, ...found.map(({ rank }) => rank))
  return found.filter(({ rank }) => rank === best)
}

/** The lower, the more an element is made for a collection. */
const ranks = { itsOwn: 0, among: 1, besides: 2, any: 3, none: 4 }

function rankOf({ collection: own, others = [] }: RecordElement, collection: string): number {
  if (own === collection) return others.length === 0 ? ranks.itsOwn : ranks.among
  return others.includes(collection) ? ranks.besides : ranks.none
}

/** The elements of a collection’s list: those of one record only where no other shows it. */
export function listsFor(collection: string, tags: readonly string[]): Fitting[] {
  const all = fittingFor(collection, tags)
  const lists = all.filter(({ isOfOne }) => !isOfOne)
  return lists.length > 0 ? lists : all
}

/** The element in which one record is shown best. */
export function oneFor(collection: string, tags: readonly string[]): Fitting | undefined {
  const all = fittingFor(collection, tags)
  return all.find(({ isOfOne }) => isOfOne) ?? all[0]
}

export function elementOf({ tag, isTold }: Fitting, collection: string): RecordElement {
  const element = document.createElement(tag) as RecordElement
  if (isTold) element.collection = collection
  return element
}

/** Gives an element its records. One of a single record takes the first. */
export function fill(element: RecordElement, records: readonly ShownRecord[], address: string | undefined): void {
  if ('records' in element) element.records = records
  else element.record = records[0]
  // With records, this is only where their pictures are.
  if (address !== undefined) element.src = address
}

/** How many records an element without pages gets: it would draw all of them at once. */
const mostAtOnce = 300

export const shareOf = <Item>(element: RecordElement, records: readonly Item[]): readonly Item[] =>
  'pageSize' in element || records.length <= mostAtOnce ? records : records.slice(0, mostAtOnce)

export type { Fitting, RecordElement }
