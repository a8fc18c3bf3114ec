/** What the records of each collection that an element shows look like. */
import {
  alumni,
  conferences,
  milestones,
  placements,
  places,
  programs,
  rotations,
  schedules,
  statistics,
  testimonials,
  wellness,
} from '@housestaff/schema/shapes'

export const shapes = {
  alumni,
  conferences,
  milestones,
  placements,
  places,
  programs,
  rotations,
  schedules,
  statistics,
  testimonials,
  wellness,
}

/** A collection that an element shows. */
export type ShownCollection = keyof typeof shapes
