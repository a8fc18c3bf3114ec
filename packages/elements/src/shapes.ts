/** What the records of each collection that an element shows look like. */
import {
  alumni,
  applications,
  conferences,
  faqs,
  groups,
  leadership,
  milestones,
  people,
  placements,
  places,
  programs,
  rosters,
  rotations,
  schedules,
  statistics,
  testimonials,
  wellness,
} from '@housestaff/schema/shapes'

export const shapes = {
  alumni,
  applications,
  conferences,
  faqs,
  groups,
  leadership,
  milestones,
  people,
  placements,
  places,
  programs,
  rosters,
  rotations,
  schedules,
  statistics,
  testimonials,
  wellness,
}

/** A collection that an element shows. */
export type ShownCollection = keyof typeof shapes
