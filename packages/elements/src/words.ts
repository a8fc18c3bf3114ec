/** What every element says. */
import { speaking } from './languages/speaking.js'

export const english = {
  nothing: 'Nothing to show yet.',
  failed: 'This content could not be loaded.',
  asOf: (year: string) => `As of ${year}.`,
}

export const words = speaking('element', english)
