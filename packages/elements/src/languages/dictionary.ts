/** The words of all parts of the elements. A language is whole, or it does not compile. */
import type { english as alumniTable } from '../alumni-table/words.js'
import type { english as application } from '../application/words.js'
import type { english as contact } from '../contact/words.js'
import type { english as faq } from '../faq/words.js'
import type { english as groupList } from '../group-list/words.js'
import type { english as intake } from '../intake/words.js'
import type { english as people } from '../people/words.js'
import type { english as peopleList } from '../people-list/words.js'
import type { english as prerender } from '../prerender/words.js'
import type { english as programCard } from '../program-card/words.js'
import type { english as roster } from '../roster/words.js'
import type { english as table } from '../table/words.js'
import type { english as testimonial } from '../testimonial/words.js'
import type { english as wellnessList } from '../wellness-list/words.js'
import type { english as element } from '../words.js'

export interface Dictionary {
  alumniTable: typeof alumniTable
  application: typeof application
  contact: typeof contact
  element: typeof element
  faq: typeof faq
  groupList: typeof groupList
  intake: typeof intake
  people: typeof people
  peopleList: typeof peopleList
  prerender: typeof prerender
  programCard: typeof programCard
  roster: typeof roster
  table: typeof table
  testimonial: typeof testimonial
  wellnessList: typeof wellnessList
}
