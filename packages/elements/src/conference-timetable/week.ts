/** The times of conferences, by day of the week. */
import type { ConferenceRecord } from '@housestaff/schema/records'

type Time = NonNullable<ConferenceRecord['times']>[number]

/** A conference at one time on one day. */
export interface Sitting {
  conference: ConferenceRecord
  time: Time
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The days on which there are conferences, from Monday on; on each day the earliest first, and ties as given. */
export function weekOf(conferences: readonly ConferenceRecord[]): [day: string, Sitting[]][] {
  const days = new Map<string, Sitting[]>(week.map((day) => [day, []]))
  for (const conference of conferences)
    for (const time of conference.times ?? [])
      for (const day of time.days) days.set(day, [...(days.get(day) ?? []), { conference, time }])
  return [...days]
    .filter(([, sittings]) => sittings.length)
    .map(([day, sittings]) => [day, sittings.sort((a, b) => a.time.start.localeCompare(b.time.start))])
}
