/** Second stage: holds every record to its schema. */
import { Department, Withdrawn, collections, type CollectionName } from '@housestaff/schema'
import type * as z from 'zod'
import type { Entry, Fields } from './entry.js'
import type { Finding } from './finding.js'
import type { Content } from './read.js'
import { memory } from './remember.js'
import { explainIssues } from './validate/issues.js'
import { plainWords } from './validate/words.js'

/** A record that has been looked at. */
export interface Checked {
  entry: Entry
  collection: CollectionName
  /** Missing where the record gives none that could be read. */
  id?: string
  visibility: 'published' | 'unpublished' | 'withdrawn'
  /** The fields as written, defaults filled in. */
  fields: Fields
  /** The record as its schema reads it, unless something is wrong with it. */
  record?: Fields
}

export interface Validation {
  department?: Department
  checked: Checked[]
  findings: Finding[]
}

/** Checks every record alone; how they fit together is for the next stage. */
export function validate(content: Content): Validation {
  const validation: Validation = { checked: [], findings: [] }
  if (content.department) {
    const { fields } = content.department
    const result = Department.safeParse(fields, { error: plainWords })
    if (result.success) validation.department = result.data
    else
      validation.findings.push(
        ...explainIssues(result.error.issues, { written: content.department, fields, schema: Department }),
      )
  }
  for (const entry of content.entries) {
    const { checked, findings } = checks(
      entry.fields,
      () => [entry.defaults, entry.mayLack, entry.fileId],
      () => check(entry),
    )
    validation.checked.push(checked)
    for (const finding of findings) validation.findings.push(finding)
  }
  return validation
}

const checks = memory<Fields, { checked: Checked; findings: Finding[] }>()

function check(entry: Entry): { checked: Checked; findings: Finding[] } {
  const { collection, fileId, defaults } = entry
  const findings: Finding[] = []
  const status = entry.fields.status ?? defaults?.fields.status
  const withdrawn = status === 'withdrawn'
  // Nothing is left of a withdrawn record, so it takes no defaults either.
  const fields = { ...(withdrawn ? { status } : defaults?.fields), ...entry.fields }
  const misnamed = fileId !== undefined && fields.id !== undefined && fields.id !== fileId
  if (fileId !== undefined) fields.id = fileId
  const schema: z.ZodType = withdrawn ? Withdrawn : collections[collection].schema
  const result = schema.safeParse(fields, { error: plainWords })
  if (!result.success)
    findings.push(...explainIssues(result.error.issues, { written: entry, fields, schema, withdrawn }))
  if (misnamed) findings.push(otherId(entry))
  const checked: Checked = {
    entry,
    collection,
    visibility: withdrawn ? 'withdrawn' : status === 'draft' || status === 'hidden' ? 'unpublished' : 'published',
    fields,
    ...(typeof fields.id === 'string' && { id: fields.id }),
    ...(result.success && { record: result.data as Fields }),
  }
  return { checked, findings }
}

function otherId({ file, fileId, fields }: Entry): Finding {
  const found = typeof fields.id === 'string' ? `"${fields.id}"` : 'something else'
  const message = `id: the file’s name says ${fileId}, and this says ${found}. Remove the line, or rename the file.`
  return { place: { file, at: ['id'], part: 'value' }, message, field: 'id' }
}
