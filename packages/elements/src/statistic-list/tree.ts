/** Statistics below the figures of which they are a part. */
import type { StatisticRecord } from '@housestaff/schema/records'

/** A statistic, and those that are a part of it. */
export interface Node {
  statistic: StatisticRecord
  parts: Node[]
}

/**
 * The statistics in their order, parts below their wholes and the largest part first. Those whose whole is not among them stand for
 * themselves.
 */
export function treeOf(statistics: readonly StatisticRecord[]): Node[] {
  const ids = new Set(statistics.map(({ id }) => id))
  const partsOf = new Map<string, StatisticRecord[]>()
  for (const statistic of statistics) {
    const { parent } = statistic
    if (parent) partsOf.set(parent.id, [...(partsOf.get(parent.id) ?? []), statistic])
  }
  const placed = new Set<StatisticRecord>()
  const place = (some: readonly StatisticRecord[]): Node[] =>
    some.flatMap((statistic) => {
      if (placed.has(statistic)) return []
      placed.add(statistic)
      return { statistic, parts: place((partsOf.get(statistic.id) ?? []).toSorted(bySize)) }
    })
  // What is part of itself, by a slip, would else be nowhere.
  return [...place(statistics.filter(({ parent }) => !parent || !ids.has(parent.id))), ...place(statistics)]
}

const bySize = (a: StatisticRecord, b: StatisticRecord) => sizeOf(b) - sizeOf(a)

const sizeOf = ({ share, count }: StatisticRecord) => share?.percent ?? count?.value ?? count?.max ?? count?.min ?? -1
