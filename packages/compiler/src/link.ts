/** Third stage: finds what is wrong between records: ids used twice, references that lead nowhere, circles, names left of people who are not shown. */
import {
  collections,
  collectionNames,
  referencePaths,
  type CollectionName,
  type ReferencePath,
} from '@housestaff/schema'
import { placeOf, subjectOf } from './entry.js'
import { fieldName, type Finding } from './finding.js'
import { group } from './group.js'
import { renamed, twiceTaken } from './ids.js'
import { mentionsOf } from './mentions.js'
import { nounOf } from './noun.js'
import { hides, type Content } from './read.js'
import { referencesOf, type Reference } from './references.js'
import { suggest } from './suggest.js'
import { tracesOf } from './traces.js'
import type { Checked, Validation } from './validate.js'

/** Every record by its id, collection by collection. */
export type Index = Record<CollectionName, Map<string, Checked>>

/** Looks at all records together. Records that failed before are looked at too, as far as they can be read. */
export function link(content: Content, { checked }: Validation): { index: Index; findings: Finding[] } {
  const index = emptyIndex()
  const findings = twiceTaken(checked)
  for (const record of checked) {
    if (record.id !== undefined && !index[record.collection].has(record.id))
      index[record.collection].set(record.id, record)
  }
  const mentions = mentionsOf(index)
  const byCollection = group(checked, ({ collection }) => collection)
  for (const name of collectionNames) {
    const references = referencePaths(collections[name].schema)
    for (const record of byCollection.get(name) ?? []) {
      if (record.visibility === 'withdrawn') continue
      for (const reference of referencesOf(record)) follow(record, reference, index, content, findings)
      if (record.visibility !== 'published') continue
      findings.push(...tracesOf(record, references, index), ...mentions(record, references))
    }
    findings.push(...circles(name, references, index))
  }
  return { index, findings }
}

const emptyIndex = () => Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Index

/** Follows one reference of a record, and tells where it leads nowhere or to what is not shown. */
function follow(record: Checked, reference: Reference, index: Index, content: Content, findings: Finding[]): void {
  const { id, at, refersTo, required } = reference
  const known = index[refersTo]
  const target = known.get(id)
  const hidden =
    required && record.visibility === 'published' && target !== undefined && target.visibility !== 'published'
  if (target && !hidden) return
  if (!target && content.unreadable.some((file) => hides(file, refersTo) && mentions(file, id))) return
  const noun = nounOf(refersTo)
  const status = String(target?.fields.status)
  const remedy = status === 'withdrawn' ? 'Withdraw this record too' : `Make this record ${status} too`
  const current = target ? undefined : renamed(id, known)
  const message = target
    ? `${id} is ${status}, so it is not shown, but this record needs it. ${remedy}, or refer to another ${noun}.`
    : current
      ? `there is no ${noun} ${id} any more. Its id is ${current} now.`
      : `there is no ${noun} ${id}.${suggest(id, known.keys())}`
  const place = placeOf(record.entry, at)
  const finding = { place, message: `${subjectOf(record.entry, at)}: ${message}`, field: fieldName(at) }
  findings.push(current ? { ...finding, cure: current, mend: { text: current } } : finding)
}

/** Whether a file that could not be read gives a record this id, or may do so. */
function mentions({ id: fileId, text }: Content['unreadable'][number], id: string): boolean {
  if (text === undefined) return fileId === undefined || fileId === id
  return fileId === id || new RegExp(`\\bid["']?\\s*:\\s*["']?${id}(?![\\w-])`).test(text)
}

/** Chains of `parent` that come back to where they began. */
function* circles(name: CollectionName, references: readonly ReferencePath[], index: Index): Generator<Finding> {
  if (!references.some(({ path, refersTo }) => path.join() === 'parent' && refersTo === name)) return
  const done = new Set<string>()
  for (const start of index[name].keys()) {
    const chain: string[] = []
    for (let id: unknown = start; typeof id === 'string' && !done.has(id); id = index[name].get(id)?.fields.parent) {
      done.add(id)
      chain.push(id)
    }
    const last = index[name].get(chain.at(-1) ?? '')
    const back = chain.indexOf(String(last?.fields.parent))
    if (!last || back === -1) continue
    const circle = [...chain.slice(back), chain[back]].join(' -> ')
    const message = `${subjectOf(last.entry, ['parent'])}: no ${nounOf(name)} can be part of itself: ${circle}.`
    yield { place: placeOf(last.entry, ['parent']), message, field: 'parent' }
  }
}
