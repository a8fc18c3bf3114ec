/** Spanish, in a file of its own. */
import { spanish as alumniTable } from '../alumni-table/words.es.js'
import { spanish as intake } from '../intake/words.es.js'
import { spanish as prerender } from '../prerender/words.es.js'
import { spanish as programCard } from '../program-card/words.es.js'
import { spanish as table } from '../table/words.es.js'
import { spanish as testimonial } from '../testimonial/words.es.js'
import { spanish as wellnessList } from '../wellness-list/words.es.js'
import { spanish as element } from '../words.es.js'
import type { Dictionary } from './dictionary.js'

export const es: Dictionary = { alumniTable, element, intake, prerender, programCard, table, testimonial, wellnessList }
