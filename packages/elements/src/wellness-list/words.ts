/** What a wellness list says beside its records. */
import type { WellnessRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  /** Kinds in the order in which they are shown: help at once comes first. */
  kinds: {
    crisis: 'Help at once',
    'time-off': 'Time off',
    leave: 'Leave',
    support: 'Support',
    coaching: 'Coaching',
    community: 'Community',
    resource: 'Resources',
    principle: 'What the program stands for',
  } satisfies Record<WellnessRecord['kind'], string>,
  other: 'More',
  addsTo: (name: string) => `in addition to ${name}`,
  call: 'Call',
  checking: 'This number is being checked. The latest is on',
}

export const words = speaking('wellnessList', english)
