/** Spanish, in a file of its own. */
import { spanish as alumniTable } from '../alumni-table/words.es.js'
import { spanish as application } from '../application/words.es.js'
import { spanish as contact } from '../contact/words.es.js'
import { spanish as faq } from '../faq/words.es.js'
import { spanish as groupList } from '../group-list/words.es.js'
import { spanish as intake } from '../intake/words.es.js'
import { spanish as people } from '../people/words.es.js'
import { spanish as peopleList } from '../people-list/words.es.js'
import { spanish as prerender } from '../prerender/words.es.js'
import { spanish as programCard } from '../program-card/words.es.js'
import { spanish as roster } from '../roster/words.es.js'
import { spanish as table } from '../table/words.es.js'
import { spanish as testimonial } from '../testimonial/words.es.js'
import { spanish as wellnessList } from '../wellness-list/words.es.js'
import { spanish as element } from '../words.es.js'
import type { Dictionary } from './dictionary.js'

export const es: Dictionary = {
  alumniTable,
  application,
  contact,
  element,
  faq,
  groupList,
  intake,
  people,
  peopleList,
  prerender,
  programCard,
  roster,
  table,
  testimonial,
  wellnessList,
}
