/** Writes where a graduate went: a name, a specialty and a place may each be missing, and are not made up. */
import type { PlacementRecord } from '@housestaff/data'
import { displayDate, displayName } from '@housestaff/schema/display'

export function showPlacement(placement: PlacementRecord): string {
  const { person, classYear, asOf } = placement
  const who = person ? displayName(person.name) : 'A graduate'
  return `${who}, class of ${classYear}: ${destination(placement)}, as of ${displayDate(asOf, 'en')}`
}

function destination({ kind, specialty, organization, institution, place }: PlacementRecord): string {
  if (kind === 'unknown') return 'not yet known'
  const what = kind === 'other' ? specialty : [specialty, kind.replace('-', ' ')].filter(Boolean).join(' ')
  return [what, organization?.name ?? institution, place].filter(Boolean).join(', ') || 'not stated'
}
