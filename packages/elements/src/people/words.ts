/** What is said of people beside their records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  classOf: (year: number) => `Class of ${year}`,
  from: (place: string) => `From ${place}`,
  interests: 'Interests:',
  pictures: (credits: string) => `Pictures: ${credits}.`,
}

export const words = speaking('people', english)
