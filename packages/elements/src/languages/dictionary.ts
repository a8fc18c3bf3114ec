/** The words of all parts of the elements. A language is whole, or it does not compile. */
import type { english as alumniTable } from '../alumni-table/words.js'
import type { english as benefitsTable } from '../benefits-table/words.js'
import type { english as intake } from '../intake/words.js'
import type { english as prerender } from '../prerender/words.js'
import type { english as programCard } from '../program-card/words.js'
import type { english as programTable } from '../program-table/words.js'
import type { english as anyTable } from '../table/any/words.js'
import type { english as table } from '../table/words.js'
import type { english as testimonial } from '../testimonial/words.js'
import type { english as wellnessList } from '../wellness-list/words.js'
import type { english as element } from '../words.js'

export interface Dictionary {
  alumniTable: typeof alumniTable
  anyTable: typeof anyTable
  benefitsTable: typeof benefitsTable
  element: typeof element
  intake: typeof intake
  prerender: typeof prerender
  programCard: typeof programCard
  programTable: typeof programTable
  table: typeof table
  testimonial: typeof testimonial
  wellnessList: typeof wellnessList
}
