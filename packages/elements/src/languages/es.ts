/** Spanish, in a file of its own. */
import { spanish as alumniTable } from '../alumni-table/words.es.js'
import { spanish as benefitsTable } from '../benefits-table/words.es.js'
import { spanish as intake } from '../intake/words.es.js'
import { spanish as prerender } from '../prerender/words.es.js'
import { spanish as programCard } from '../program-card/words.es.js'
import { spanish as programTable } from '../program-table/words.es.js'
import { spanish as anyTable } from '../table/any/words.es.js'
import { spanish as table } from '../table/words.es.js'
import { spanish as testimonial } from '../testimonial/words.es.js'
import { spanish as wellnessList } from '../wellness-list/words.es.js'
import { spanish as element } from '../words.es.js'
import type { Dictionary } from './dictionary.js'

export const es: Dictionary = {
  alumniTable,
  anyTable,
  benefitsTable,
  element,
  intake,
  prerender,
  programCard,
  programTable,
  table,
  testimonial,
  wellnessList,
}
