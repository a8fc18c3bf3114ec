/** A record as its author wrote it, and where its values stand. */
import type { CollectionName } from '@housestaff/schema'
import { fieldName, type Path, type Place } from './finding.js'

/** Names and values as a YAML mapping holds them: texts, lists and further fields. */
export type Fields = Record<string, unknown>

/** Fields at a place in a file. */
export interface Written {
  file: string
  at: Path
  fields: Fields
  /** What fields are taken from where these have none. */
  defaults?: Written
}

/** A record as written. */
export interface Entry extends Written {
  collection: CollectionName
  /** The id that the file's name gives, where a file holds one record. */
  fileId?: string
  /** Whether defaults that could not be read may supply what is missing. */
  mayLack?: boolean
}

/** Where the value at `path` of a record was written: in the record itself, or in the defaults that supply it. */
export function placeOf(written: Written & { fileId?: string }, path: Path, part: Place['part'] = 'value'): Place {
  const { file, at, fields, defaults, fileId } = written
  const [field] = path
  // The file's name is no place in the file.
  if (field === 'id' && fileId !== undefined && !Object.hasOwn(fields, 'id')) return { file }
  const supplied =
    defaults && typeof field === 'string' && !Object.hasOwn(fields, field) && Object.hasOwn(defaults.fields, field)
  return supplied ? placeOf(defaults, path, part) : { file, at: [...at, ...path], part }
}

/** What a message about `path` begins with: the record's id where its file holds several, and the field. */
export function subjectOf(entry: Written & Partial<Entry>, path: Path): string {
  const { file, at, fields } = entry
  const place = placeOf(entry, path)
  const ownPlace = place.file === file && at.every((step, index) => step === place.at?.[index])
  const id = at.length > 0 && entry.fileId === undefined && ownPlace && typeof fields.id === 'string' ? fields.id : ''
  return [id, fieldName(path)].filter((part) => part !== '').join(': ')
}
