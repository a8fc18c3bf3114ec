/** What a wellness list says beside its records. */
import type { WellnessRecord } from '@housestaff/schema/records'

/** Kinds in the order in which they are shown: help at once comes first. */
export const kinds = {
  crisis: 'Help at once',
  'time-off': 'Time off',
  leave: 'Leave',
  support: 'Support',
  coaching: 'Coaching',
  community: 'Community',
  resource: 'Resources',
  principle: 'What the program stands for',
} satisfies Record<WellnessRecord['kind'], string>

export const words = {
  other: 'More',
  addsTo: (name: string) => `in addition to ${name}`,
  call: 'Call',
  checking: 'This number is being checked. The latest is on',
}
