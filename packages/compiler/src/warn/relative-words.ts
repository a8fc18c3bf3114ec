/** Warns of words whose meaning depends on the day on which they are read: currently, new, last year. */
import { isLasting } from '../due.js'
import { placeOf, subjectOf } from '../entry.js'
import { fieldName, type Finding } from '../finding.js'
import type { Checked } from '../validate.js'
import { eachText } from './texts.js'

export function relativeWords(checked: readonly Checked[]): Finding[] {
  const findings: Finding[] = []
  eachText(
    checked.filter((record) => !isPast(record)),
    (path) => prose.has(path.at(-1)!),
    ({ text, record, at }) => {
      for (const [words] of text.matchAll(relative)) {
        findings.push({
          place: { ...placeOf(record.entry, at), words },
          message: `${subjectOf(record.entry, at)}: nobody can tell later when "${words}" was. Write the year, or leave it out.`,
          field: fieldName(at),
        })
      }
    },
  )
  return findings
}

/** What tells of a time gone by says by itself when it was. */
const isPast = (record: Checked) =>
  isLasting(record) || record.fields.status === 'historical' || record.fields.status === 'superseded'

const prose = new Set(['summary', 'definition', 'biography', 'answer'])

// A capital makes a name of it: New York. New patients are new whenever this is read, and so is what one learns.
const relative = new RegExp(
  [
    String.raw`\b(?:[Cc]urrently|[Rr]ecently|[Pp]resently|[Nn]owadays|[Uu]pcoming|[Nn]ewly|[Aa]t present)\b`,
    String.raw`(?<!\bthe )\b(?:[Tt]his|[Ll]ast|[Nn]ext) (?:year|month|summer|fall|autumn|winter|spring)\b`,
    String.raw`\b(?:new|New(?= [a-z]))\b(?! (?:patients?|parents?|mothers?|fathers?|families|interns?|residents?|colleagues?|skills?|knowledge)\b)(?!-)`,
  ].join('|'),
  'g',
)
