/** Warns of labels that are most likely the same and written in different ways: Cardiology and cardiology. */
import type { CollectionName } from '@housestaff/schema'
import { placeOf, subjectOf } from '../entry.js'
import { fieldName, type Finding, type Place } from '../finding.js'
import { countOf } from '../explain.js'
import { group } from '../group.js'
import type { Checked } from '../validate.js'
import { eachText, isBorrowed, type Found } from './texts.js'
import { fold } from './fold.js'

/** Compares the labels of a field with each other, over all records of a collection. */
export function spelledTwice(checked: readonly Checked[]): Finding[] {
  const labels: Found[] = []
  eachText(
    checked,
    (path, collection) => !prose.has(path.at(-1)!) && !isNaming(path, collection),
    (found) => {
      if (found.text.length <= longest && !isBorrowed(found.path, found.record)) labels.push(found)
    },
  )
  const fields = group(labels, ({ record, path }) => `${record.collection}/${path.join('/')}`)
  return [...fields.values()].flatMap((own) => groupsOf(own).flatMap(compare))
}

const longest = 60
const prose = new Set(['summary', 'definition', 'biography', 'answer', 'question', 'text', 'remark', 'alt', 'caption'])

/** Names of people may well differ in an accent only, and variants of a name are meant to be ones. */
const isNaming = ([field]: readonly string[], collection: CollectionName) =>
  field === 'alternateNames' || (field === 'name' && collection === 'people')

/** Labels that may be one, where they are written in more than one way. */
function groupsOf(labels: readonly Found[]): Found[][] {
  const groups = group(labels, ({ text }) => fold(text))
  groups.delete('')
  for (const [slip, meant] of slips([...groups.keys()])) {
    const [one, other] = [groups.get(slip), groups.get(meant)]
    if (!one || !other || one === other) continue
    other.push(...one)
    groups.delete(slip)
  }
  return [...groups.values()].filter((alike) => alike.some(({ text }) => text.trim() !== alike[0]!.text.trim()))
}

/** Long words that differ in one letter inside: cardiolgy and cardiology. Their ends may differ, as of towns in two states. */
function* slips(keys: readonly string[]): Generator<[string, string]> {
  const known = new Map<string, string>()
  for (const key of keys) {
    if (key.length < 8 || !/^\p{L}+$/u.test(key)) continue
    const forms = [key, ...lettersLeftOut(key)]
    const near = forms.map((form) => known.get(form)).find((other) => other !== undefined && differInside(key, other))
    if (near !== undefined) yield [key, near]
    else for (const form of forms) known.set(form, key)
  }
}

function* lettersLeftOut(key: string): Generator<string> {
  for (let at = 1; at < key.length - 2; at++) yield key.slice(0, at) + key.slice(at + 1)
}

/** Whether two words are one but for a letter, and that is neither the first nor one of the last two. */
function differInside(a: string, b: string): boolean {
  let [start, end] = [0, 0]
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start > 0 && end >= 2 && Math.max(a.length, b.length) - start - end <= 1
}

/** What is told of all but the spelling used most; of equals, the one that comes first. */
function compare(alike: readonly Found[]): Finding[] {
  const counts = group(alike, ({ text }) => text.trim())
  const [[usual, uses]] = [...counts].sort(([, a], [, b]) => b.length - a.length) as [[string, Found[]]]
  const other: Place = placeOf(uses[0]!.record.entry, uses[0]!.at)
  const elsewhere = uses.length === 1 ? '' : `in ${countOf(uses.length, 'place')}, first `
  return alike
    .filter(({ text }) => text.trim() !== usual)
    .map(({ text, record: { entry }, at }) => ({
      place: placeOf(entry, at),
      other,
      message: (where) =>
        `${subjectOf(entry, at)}: "${text.trim()}" is written "${usual}" ${elsewhere}at ${where}. If they are the same, write both alike.`,
      field: fieldName(at),
    }))
}
