/** Finds ids that still say whom a record is about, although that person is not shown. */
import type { ReferencePath } from '@housestaff/schema'
import { eachValue } from './each-value.js'
import { placeOf, subjectOf } from './entry.js'
import { fieldName, type Finding } from './finding.js'
import { formerIdsOf } from './ids.js'
import type { Index } from './link.js'
import type { Checked } from './validate.js'

/** What a published record says by its ids of people to whom it may refer no more. */
export function tracesOf(record: Checked, references: readonly ReferencePath[], { people }: Index): Finding[] {
  const findings: Finding[] = []
  const ids = [record.id ?? '', ...formerIdsOf(record.fields)]
  for (const { path, refersTo, required } of references) {
    // A reference that cannot be left out is told as such.
    if (refersTo !== 'people' || required) continue
    eachValue(record.fields, path, (found, at) => {
      const person = people.get(String(found))
      if (!person || person.visibility === 'published') return
      const names = wordsOf([String(found), ...formerIdsOf(person.fields)].join('-'))
      const telling = ids.find((id) => wordsOf(id).some((word) => names.includes(word)))
      if (telling === undefined) return
      const status = String(person.fields.status)
      const remedy = status === 'withdrawn' ? 'Withdraw this record too' : `Make this record ${status} too`
      const message = `${subjectOf(record.entry, at)}: ${found} is ${status}, so the name is not shown, but ${telling}, an id of this record, says it. ${remedy}, or give it ids without the name.`
      findings.push({ place: placeOf(record.entry, at), message, field: fieldName(at) })
    })
  }
  return findings
}

/** The words of an id that may be names: figures and short words are not. */
const wordsOf = (id: string) => id.split('-').filter((word) => /^[a-z]{3}/.test(word))
