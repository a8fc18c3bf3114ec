/** Placements in groups, to be counted. */
import type { PlacementRecord } from '@housestaff/schema/records'
import { wordFor } from '../word-for.js'
import type { Dimension, Words } from './words.js'

/** Placements that have something in common. */
export interface Group {
  label: string
  /** Whose words the label is in: the records', or ours. */
  inWordsOf: 'records' | 'elements'
  /** Whether all that they share is that something is not said of them. */
  isUnstated: boolean
  members: PlacementRecord[]
}

/**
 * The placements by one dimension, the largest group first, and last what is not stated. Classes have an order of their own: the latest
 * is first.
 */
export function groupsBy(
  dimension: Dimension,
  placements: readonly PlacementRecord[],
  says: Words,
  language: string,
): Group[] {
  const groups = new Map<string, Group>()
  for (const placement of placements) {
    const found = labelled[dimension](placement, says)
    const group = groups.get(found.label) ?? { ...found, members: [] }
    group.members.push(placement)
    groups.set(found.label, group)
  }
  const { compare } = new Intl.Collator(language)
  const sorted = [...groups.values()].sort((a, b) => compare(`${a.label}`, `${b.label}`))
  return dimension === 'class' ? sorted.reverse().sort(byStated) : sorted.sort(bySize)
}

export const hasDestination = ({ organization, institution, place }: PlacementRecord) =>
  Boolean(organization ?? institution ?? place)

/** The institution, or else the town. */
export const destinationOf = ({ organization, institution, place }: PlacementRecord) =>
  organization ? organization.name : (institution ?? place!)

type Labelled = Omit<Group, 'members'>

const stated = (label: string): Labelled => ({ label, inWordsOf: 'records', isUnstated: false })
const known = (label: string): Labelled => ({ label: sentence(label), inWordsOf: 'elements', isUnstated: false })
const unstated = (label: string): Labelled => ({ label: sentence(label), inWordsOf: 'elements', isUnstated: true })

/** `words` with a capital at the beginning. */
export const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const labelled: Record<Dimension, (placement: PlacementRecord, says: Words) => Labelled> = {
  specialty({ kind, specialty }, { kinds, noSpecialty }) {
    if (specialty !== undefined) return stated(specialty)
    return unstated(kind === 'unknown' ? kinds.unknown : `${wordFor(kinds, kind)}, ${noSpecialty}`)
  },
  destination(placement, { kinds, noDestination }) {
    if (hasDestination(placement)) return stated(destinationOf(placement))
    return unstated(placement.kind === 'unknown' ? kinds.unknown : noDestination)
  },
  kind: ({ kind }, { kinds }) => (kind === 'unknown' ? unstated : known)(wordFor(kinds, kind)),
  class: ({ classYear }, { noClass }) => (classYear === undefined ? unstated(noClass) : known(`${classYear}`)),
}

const byStated = (a: Group, b: Group) => Number(a.isUnstated) - Number(b.isUnstated)

const bySize = (a: Group, b: Group) => byStated(a, b) || b.members.length - a.members.length
