/** Puts what Zod finds into words for authors. */
import type { JsonSchema } from '@housestaff/schema'
import type * as z from 'zod'
import { placeOf, subjectOf, type Entry, type Fields, type Written } from '../entry.js'
import { fieldName, isAlong, type Finding, type Path } from '../finding.js'
import { didYouMean, nearest, suggest } from '../suggest.js'
import { cureFor } from './cures.js'
import { fieldsOf, schemaAt } from './schema-at.js'
import { foundWords, optionsOf } from './words.js'

/** What was held to which schema. */
export interface Subject {
  written: Written
  /** The fields as they were checked, defaults filled in. */
  fields: Fields
  schema: z.ZodType
  withdrawn?: boolean
}

export function explainIssues(issues: readonly z.core.$ZodIssue[], subject: Subject): Finding[] {
  const mistyped = new Set<string>()
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    return issue.keys.map((key) => unknownField([...(issue.path as Path), key], subject, mistyped))
  })
  const told = new Set<string>()
  const { mayLack, told: cells = [] } = subject.written as Partial<Entry>
  const unread = new Set(cells.map(fieldName))
  const others = issues.flatMap((issue) => {
    const path = issue.path as Path
    const field = fieldName(path)
    const value = valueAt(subject.fields, path)
    // A field whose name is mistyped is not missing as well, and one thing wrong with a value is enough.
    const known = told.has(field) || unread.has(field) || (value === undefined && mistyped.has(field))
    if (issue.code === 'unrecognized_keys' || known) return []
    told.add(field)
    if (value === undefined && issue.code.startsWith('invalid_')) {
      const isTold = (mayLack && path.length === 1) || cells.some((other) => isAlong(path, other))
      return isTold ? [] : [missing(path, issue, subject)]
    }
    return [wrong(path, value, issue, subject)]
  })
  return [...unknown, ...others]
}

function unknownField(path: Path, { written, fields, schema, withdrawn }: Subject, mistyped: Set<string>): Finding {
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const field = fieldName(path)
  const subject = subjectOf(written, path)
  const place = placeOf(written, path, 'key')
  if (withdrawn) {
    const label = subjectOf(written, [])
    return { place, message: `${label && `${label}: `}a withdrawn record keeps no text: remove ${field}.`, field }
  }
  if (key === '') return { place, message: 'a name is missing before the colon.', field }
  if (key === '<<')
    return { place, message: `${subject}: content has no merge keys. Use defaults, or write the fields out.`, field }
  const meant = nearest(key, fieldsOf(schemaAt(schema, parent)))
  if (meant !== undefined) mistyped.add(fieldName([...parent, meant]))
  // { place: Boston, MA } has a field called MA.
  const isText = meant === undefined && valueAt(fields, path) === ''
  const hint = isText
    ? ' If it is part of a text with a comma in it, put all of that text in quotes.'
    : didYouMean(meant)
  return { place, message: `${subject} is not a field here.${hint}`, field }
}

/** A missing field has no place of its own: it is told at the fields among which it is missing. */
function missing(path: Path, issue: z.core.$ZodIssue, { written, schema }: Subject): Finding {
  const { description } = schemaAt(schema, path) ?? {}
  const explanation = description ?? issue.message.replace(/^expected/, 'Write')
  const { cells } = written
  if (cells && path[0] === 'id') return { place: placeOf(written, path), message: noId, field: 'id' }
  const heading = cells?.missingColumn(path)
  const lack = heading === undefined ? '' : `, and there is no column ${heading}`
  const message = `${subjectOf(written, path)} is missing${lack}. ${explanation}${/[.!?]$/.test(explanation) ? '' : '.'}`
  // A cell has its place even when it is empty.
  const place = placeOf(written, cells ? path : path.slice(0, -1), 'key')
  return { place, message, field: fieldName(path) }
}

const noId =
  'id is missing, and no name gives one. Write it in a column Id, in small letters, digits and hyphens: primary-care.'

function wrong(path: Path, value: unknown, issue: z.core.$ZodIssue, { written, schema }: Subject): Finding {
  const subject = subjectOf(written, path)
  const field = fieldName(path)
  const place = placeOf(written, path)
  if (value === '' && issue.code !== 'custom') {
    return {
      place: placeOf(written, path, 'key'),
      message: `${subject} is empty. Write it, or remove the line.`,
      field,
    }
  }
  const expected = schemaAt(schema, path)
  const cure = cureFor(value, expected)
  const { fileId } = written as Partial<Entry>
  if (field === 'id' && fileId !== undefined) {
    const rename = cure ? ` Rename it to ${cure}.yaml.` : ''
    return { place, message: `the file’s name is the record’s id: ${sentence(issue, value, expected)}${rename}`, field }
  }
  return {
    place,
    message: `${subject}: ${sentence(issue, value, expected)}`,
    field,
    ...(cure && { cure: `write ${cure}`, mend: { text: cure } }),
  }
}

/** `expected …, found "…".` with what else the schema says, and a guess at what was meant. */
function sentence(issue: z.core.$ZodIssue, value: unknown, expected: JsonSchema | undefined): string {
  const [first, ...rest] = issue.message.split(/(?<=\.) /) as [string, ...string[]]
  const ofKind = issue.code === 'invalid_type'
  const fields = ofKind && issue.expected === 'object' ? expected?.required : undefined
  const names = fields ? `the field${fields.length > 1 ? 's' : ''} ${fields.join(' and ')}` : undefined
  const stated = names ? `expected ${names}` : first.replace(/\.$/, '')
  const tellsFound = stated.startsWith('expected') && !stated.includes('found') && (typeof value === 'string' || ofKind)
  return [`${stated}${tellsFound ? `, found ${foundWords(value)}` : ''}.`, ...rest].join(' ') + hintFor(issue, value)
}

function hintFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (typeof value !== 'string') return ''
  if (issue.code === 'invalid_value') return suggest(value, issue.values.map(String))
  if (issue.code === 'invalid_union') return suggest(value, optionsOf(issue))
  const dashes = issue.code === 'invalid_type' && issue.expected === 'array' && /^-\S/.test(value)
  return dashes ? ' A space is missing after each "-".' : ''
}

function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Fields)[step] : undefined,
    fields,
  )
}
