/** Warns of people who may have two records. */
import { placeOf } from '../entry.js'
import type { Finding } from '../finding.js'
import type { Checked } from '../validate.js'
import { fold } from './fold.js'

export function twins(checked: readonly Checked[]): Finding[] {
  const known = new Map<string, Checked[]>()
  const findings: Finding[] = []
  for (const record of checked) {
    if (record.collection !== 'people') continue
    const { given, middle, particle, family, suffix } = (record.fields.name ?? {}) as Record<string, unknown>
    if (typeof given !== 'string' || typeof family !== 'string') continue
    const key = [given, particle, family, suffix].map((part) => fold(String(part ?? ''))).join('/')
    const others = known.get(key) ?? []
    known.set(key, [...others, record])
    const other = others.find(({ fields }) => mayBe(middle, (fields.name as Record<string, unknown>).middle))
    if (!other) continue
    findings.push({
      place: placeOf(record.entry, ['name']),
      other: placeOf(other.entry, ['name']),
      message: (where) =>
        `${record.id}: this may be the same person as ${other.id}, at ${where}. If so, keep one record, add the other’s id to its formerIds and correct the references.`,
      field: 'name',
    })
  }
  return findings
}

/** Two middle names are of one person when either is missing, or the initial of the other. */
function mayBe(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((name) => fold(typeof name === 'string' ? name : '')) as [string, string]
  return one.startsWith(other) || other.startsWith(one)
}
