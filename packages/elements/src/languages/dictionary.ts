/** The words of all parts of the elements. A language is whole, or it does not compile. */
import type { english as alumniTable } from '../alumni-table/words.js'
import type { english as application } from '../application/words.js'
import type { english as benefitsTable } from '../benefits-table/words.js'
import type { english as conferenceTimetable } from '../conference-timetable/words.js'
import type { english as contact } from '../contact/words.js'
import type { english as curriculumTable } from '../curriculum-table/words.js'
import type { english as faq } from '../faq/words.js'
import type { english as groupList } from '../group-list/words.js'
import type { english as intake } from '../intake/words.js'
import type { english as peopleList } from '../people-list/words.js'
import type { english as people } from '../people/words.js'
import type { english as placeGuide } from '../place-guide/words.js'
import type { english as placementChart } from '../placement-chart/words.js'
import type { english as prerender } from '../prerender/words.js'
import type { english as programCard } from '../program-card/words.js'
import type { english as programTable } from '../program-table/words.js'
import type { english as roster } from '../roster/words.js'
import type { english as rotationTable } from '../rotation-table/words.js'
import type { english as statisticList } from '../statistic-list/words.js'
import type { english as anyTable } from '../table/any/words.js'
import type { english as table } from '../table/words.js'
import type { english as testimonial } from '../testimonial/words.js'
import type { english as timeline } from '../timeline/words.js'
import type { english as wellnessList } from '../wellness-list/words.js'
import type { english as element } from '../words.js'

export interface Dictionary {
  alumniTable: typeof alumniTable
  anyTable: typeof anyTable
  application: typeof application
  benefitsTable: typeof benefitsTable
  conferenceTimetable: typeof conferenceTimetable
  contact: typeof contact
  curriculumTable: typeof curriculumTable
  element: typeof element
  faq: typeof faq
  groupList: typeof groupList
  intake: typeof intake
  people: typeof people
  peopleList: typeof peopleList
  placeGuide: typeof placeGuide
  placementChart: typeof placementChart
  prerender: typeof prerender
  programCard: typeof programCard
  programTable: typeof programTable
  roster: typeof roster
  rotationTable: typeof rotationTable
  statisticList: typeof statisticList
  table: typeof table
  testimonial: typeof testimonial
  timeline: typeof timeline
  wellnessList: typeof wellnessList
}
