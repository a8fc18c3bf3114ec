/** What a conference timetable says beside its records. */
import { speaking } from '../languages/speaking.js'

export const english = {
  zone: (zone: string) => `Times are in ${zone}.`,
  ledBy: 'led by',
  audience: 'for',
}

export const words = speaking('conferenceTimetable', english)
