/** What the records of each collection that an element shows look like. */
import {
  alumni,
  applications,
  faqs,
  groups,
  leadership,
  people,
  programs,
  rosters,
  testimonials,
  wellness,
} from '@housestaff/schema/shapes'

export const shapes = {
  alumni,
  applications,
  faqs,
  groups,
  leadership,
  people,
  programs,
  rosters,
  testimonials,
  wellness,
}

/** A collection that an element shows. */
export type ShownCollection = keyof typeof shapes
