/** What stands below prerendered content. */
import { speaking } from '../languages/speaking.js'

export const english = {
  asOf: (date: string) => `As of ${date}.`,
  current: 'Current:',
}

export const words = speaking('prerender', english)
