/** How positions and awards read. */
import type { Award, Position } from '../records.js'
import { displayList } from './lists.js'

/** A post with its place: "President and CEO, General Hospital". */
export function displayPosition({ titles, unit, organization }: Position, locale: string): string {
  return [displayList(titles, locale), unit, organization.name].filter(Boolean).join(', ')
}

/** An honour with its year: "Nobel Prize in Physiology or Medicine, 1985". */
export function displayAward({ name, year }: Award): string {
  return year === undefined ? name : `${name}, ${year}`
}
