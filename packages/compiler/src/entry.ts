/** A record as its author wrote it, and where its values stand. */
import type { CollectionName } from '@housestaff/schema'
import { fieldName, type CellPlace, type Path, type Place } from './finding.js'

/** Names and values as a YAML mapping holds them: texts, lists and further fields. */
export type Fields = Record<string, unknown>

/** Fields at a place in a file. */
export interface Written {
  file: string
  at: Path
  fields: Fields
  /** What fields are taken from where these have none. */
  defaults?: Written
  /** Where the values stand, where they are cells. */
  cells?: Cells
}

/** The cells in which a record stands. */
export interface Cells {
  /** The cell of the value at a path; of one that is nowhere, the cell in which it would be looked for. */
  at(path: Path): CellPlace
  /** The heading of the column that the sheet lacks for what would stand at a path. */
  missingColumn(path: Path): string | undefined
  /** Whether a cell stands in its rows. */
  holds(cell: CellPlace): boolean
}

/** A record as written. */
export interface Entry extends Written {
  collection: CollectionName
  /** The id that the file's name gives, where a file holds one record. */
  fileId?: string
  /** Whether defaults that could not be read may supply what is missing. */
  mayLack?: boolean
  /** What was told of its cells already, so that neither its form nor its lack is told as well. */
  told?: Path[]
  /** The field that gave the record its id, where its author wrote none. */
  idFrom?: string
}

/** Where the value at `path` of a record was written: in the record itself, or in the defaults that supply it. */
export function placeOf(written: Written & { fileId?: string }, path: Path, part: Place['part'] = 'value'): Place {
  const { file, at, fields, defaults, fileId, cells } = written
  const [field] = path
  // The file's name is no place in the file.
  if (field === 'id' && fileId !== undefined && !Object.hasOwn(fields, 'id')) return { file }
  const supplied =
    defaults && typeof field === 'string' && !Object.hasOwn(fields, field) && Object.hasOwn(defaults.fields, field)
  if (supplied) return placeOf(defaults, path, part)
  return cells ? { file, cell: cells.at(path) } : { file, at: [...at, ...path], part }
}

/** What a message about `path` begins with: the record's id where its file holds several, and the field. */
export function subjectOf(entry: Written & Partial<Entry>, path: Path): string {
  const { file, at, fields } = entry
  const place = placeOf(entry, path)
  const ownPlace = place.file === file && at.every((step, index) => step === place.at?.[index])
  const id = at.length > 0 && entry.fileId === undefined && ownPlace && typeof fields.id === 'string' ? fields.id : ''
  return [id, fieldName(path)].filter((part) => part !== '').join(': ')
}
