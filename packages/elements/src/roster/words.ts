/** What a roster says beside its record. */
import { speaking } from '../languages/speaking.js'

export const english = {
  year: (year: string) => `Academic year ${year}`,
  residents: (count: string, isOne: boolean) => (isOne ? `${count} resident` : `${count} residents`),
  namedOf: (named: number, residents: string) => `${residents}, ${named} named here`,
  unknownLevel: 'Level not stated',
  nobody: 'Neither names nor numbers are stated.',
}

export const words = speaking('roster', english)
