/** Takes records and defaults out of what a file holds. */
import type { CollectionName } from '@housestaff/schema'
import type { Entry, Fields, Written } from '../entry.js'
import type { Finding, Path } from '../finding.js'
import { suggest } from '../suggest.js'

interface At {
  file: string
  at: Path
}

/** The records of a list file: a list, or `records` with `defaults` beside it. */
export function recordsOf(file: string, value: unknown, collection: CollectionName, findings: Finding[]): Entry[] {
  const tell = (at: Path, part: 'key' | 'value', message: string) => {
    findings.push({ place: { file, at, part }, message, ...(at.length > 0 && { field: String(at[0]) }) })
    return []
  }
  const form = `expected a list of ${collection}, each beginning with "- id:"`
  if (Array.isArray(value)) return listed(value, [])
  if (!isFields(value)) return tell([], 'value', `${form}, found ${kindOf(value)}.`)

  const { defaults, records, ...others } = value
  if (defaults === undefined && records === undefined) return tell([], 'value', `${form}, or defaults and records.`)
  for (const name of Object.keys(others)) {
    tell([name], 'key', `${name} cannot stand here, beside records.${suggest(name, ['defaults', 'records'])}`)
  }
  const written = defaults === undefined ? undefined : fieldsOf({ file, at: ['defaults'] }, defaults, findings)
  const shared = written && defaultsOf(written, findings)
  if (records === undefined)
    return tell([], 'value', `records is missing. Below it, ${form.replace('expected', 'write')}.`)
  if (!Array.isArray(records)) return tell(['records'], 'value', `records: ${form}, found ${kindOf(records)}.`)
  return listed(records, ['records']).map((entry) => (shared ? { ...entry, defaults: shared } : entry))

  function listed(items: unknown[], at: Path): Entry[] {
    return items.flatMap((item, index) => {
      const record = fieldsOf({ file, at: [...at, index] }, item, findings)
      return record ? [{ ...record, collection }] : []
    })
  }
}

/** The fields at a place, where there are any. */
export function fieldsOf({ file, at }: At, value: unknown, findings: Finding[]): Written | undefined {
  if (isFields(value)) return { file, at, fields: value }
  const missingSpace = typeof value === 'string' ? /^(\w+):(\S.*)$/.exec(value) : null
  const message = missingSpace
    ? `a space is missing after "${missingSpace[1]}:".`
    : `expected fields, each written name: value, found ${kindOf(value)}.`
  findings.push({
    place: { file, at, part: 'value' },
    message,
    ...(missingSpace && {
      cure: `write ${missingSpace[1]}: ${missingSpace[2]}`,
      mend: { begins: `${missingSpace[1]}:`, text: `${missingSpace[1]}: ` },
    }),
  })
  return undefined
}

/** Defaults without an id, which each record has for itself. */
export function defaultsOf(written: Written, findings: Finding[]): Written {
  const { id, ...fields } = written.fields
  if (id === undefined) return written
  const message = 'id: an id belongs to one record, so defaults have none. Remove the line.'
  findings.push({ place: { file: written.file, at: [...written.at, 'id'], part: 'key' }, message, field: 'id' })
  return { ...written, fields }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return value === '' ? 'nothing' : isFields(value) ? 'fields' : `"${String(value).slice(0, 60)}"`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
