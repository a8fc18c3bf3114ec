/** What a placement chart says beside its records. */
import type { PlacementRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  caption: 'Where graduates went',
  by: 'Count by',
  /** What placements can be counted by, in the order in which it is offered. */
  dimensions: {
    specialty: 'specialty',
    destination: 'destination',
    kind: 'next step',
    class: 'class year',
  },
  kinds: {
    fellowship: 'fellowship',
    practice: 'practice',
    faculty: 'faculty',
    hospitalist: 'hospitalist',
    'chief-year': 'chief year',
    research: 'research',
    military: 'military service',
    other: 'other',
    unknown: 'not yet known',
  } satisfies Record<PlacementRecord['kind'], string>,
  noSpecialty: 'specialty not stated',
  noDestination: 'destination not stated',
  noClass: 'class year not stated',
  noName: 'Name withheld',
  graduates: (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'graduate' : 'graduates'}`,
  classes: (first: number, last: number) => (first === last ? `class of ${last}` : `classes of ${first} to ${last}`),
  withheld: (count: number, total: number) =>
    count === total ? 'No names are given.' : count === 1 ? 'One name is withheld.' : `${count} names are withheld.`,
  unknown: (count: number) =>
    count === 1 ? 'One destination is not yet known.' : `${count} destinations are not yet known.`,
  count: 'Graduates',
  who: 'Who and where',
  where: 'Where',
  title: (caption: string, dimension: string) => `${caption}, by ${dimension}`,
  showTable: 'Show table',
  showBars: 'Show bars only',
}

export const words = speaking('placementChart', english)

export type Words = typeof english
export type Dimension = keyof Words['dimensions']
