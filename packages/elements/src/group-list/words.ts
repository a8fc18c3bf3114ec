/** What a group list says beside its records. */
import type { GroupRecord } from '@housestaff/schema/records'
import { speaking } from '../languages/speaking.js'

export const english = {
  kinds: {
    council: 'Council',
    committee: 'Committee',
    center: 'Center',
    society: 'Society',
    program: 'Program',
    service: 'Service',
    faculty: 'Faculty',
    support: 'Support',
    other: 'Group',
  } satisfies Record<GroupRecord['kind'], string>,
  founded: (date: string) => `founded ${date}`,
  partOf: 'Part of',
  ledBy: 'Led by',
  members: 'Members',
  when: 'When',
  audience: 'For',
  mission: 'Mission',
  aims: 'Aims',
  focus: 'Focus',
  activities: 'Activities',
  partners: 'Together with',
  createdBy: 'Created by',
  contact: 'Contact',
  more: 'More',
}

export const words = speaking('groupList', english)
