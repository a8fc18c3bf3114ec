/** Spanish, in a file of its own. */
import { spanish as alumniTable } from '../alumni-table/words.es.js'
import { spanish as application } from '../application/words.es.js'
import { spanish as benefitsTable } from '../benefits-table/words.es.js'
import { spanish as conferenceTimetable } from '../conference-timetable/words.es.js'
import { spanish as contact } from '../contact/words.es.js'
import { spanish as curriculumTable } from '../curriculum-table/words.es.js'
import { spanish as faq } from '../faq/words.es.js'
import { spanish as groupList } from '../group-list/words.es.js'
import { spanish as intake } from '../intake/words.es.js'
import { spanish as peopleList } from '../people-list/words.es.js'
import { spanish as people } from '../people/words.es.js'
import { spanish as placeGuide } from '../place-guide/words.es.js'
import { spanish as placementChart } from '../placement-chart/words.es.js'
import { spanish as prerender } from '../prerender/words.es.js'
import { spanish as programCard } from '../program-card/words.es.js'
import { spanish as programTable } from '../program-table/words.es.js'
import { spanish as roster } from '../roster/words.es.js'
import { spanish as rotationTable } from '../rotation-table/words.es.js'
import { spanish as statisticList } from '../statistic-list/words.es.js'
import { spanish as anyTable } from '../table/any/words.es.js'
import { spanish as table } from '../table/words.es.js'
import { spanish as testimonial } from '../testimonial/words.es.js'
import { spanish as timeline } from '../timeline/words.es.js'
import { spanish as wellnessList } from '../wellness-list/words.es.js'
import { spanish as element } from '../words.es.js'
import type { Dictionary } from './dictionary.js'

export const es: Dictionary = {
  alumniTable,
  anyTable,
  application,
  benefitsTable,
  conferenceTimetable,
  contact,
  curriculumTable,
  element,
  faq,
  groupList,
  intake,
  people,
  peopleList,
  placeGuide,
  placementChart,
  prerender,
  programCard,
  programTable,
  roster,
  rotationTable,
  statisticList,
  table,
  testimonial,
  timeline,
  wellnessList,
}
