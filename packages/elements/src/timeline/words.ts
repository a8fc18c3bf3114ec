/** What a timeline says beside its records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  undated: 'Date not stated',
}

export const words = speaking('timeline', english)
