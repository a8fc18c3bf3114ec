/** What a stage finds wrong, before it has a line and a column. */

/** Where a value stands in a YAML file: field names and positions in lists, from the outside in. */
export type Path = readonly (string | number)[]

/** A place in a file: of a cell, of a value or its name, of some characters, or, with none of these, the file as a whole. */
export interface Place {
  file: string
  cell?: CellPlace
  at?: Path
  part?: 'key' | 'value'
  /** Words of the value that are meant, where it is not all of it. */
  words?: string
  offset?: number
  length?: number
}

/** The cure as a change of the file: `text` takes the place of what stands at the finding's place. */
export interface Mend {
  text: string
  /** What must stand at the beginning of the place, and alone is replaced. */
  begins?: string
  /** The characters that are replaced, where they are others than those of the place. */
  offset?: number
  length?: number
}

/** A cell of a sheet; without a column a row, without a row the sheet as a whole. Rows and columns are counted from 1. */
export interface CellPlace {
  /** The sheet’s name; empty in a file that is one sheet, such as CSV. */
  sheet: string
  row?: number
  column?: number
  /** The line of the file on which the row begins, where rows are lines. */
  line?: number
}

export interface Finding {
  place: Place
  /** The words, or a function that takes the printed place of `other`. */
  message: string | ((other: string) => string)
  other?: Place
  /** The field as people read it: `positions[2].titles`. */
  field?: string
  /** What to write instead, where there is exactly one right thing. */
  cure?: string
  mend?: Mend
}

/** A path as people read it. Items of lists are counted from one: `positions[2].titles`. */
export function fieldName(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index > 0 ? `.${step}` : step))
    .join('')
}

/** Whether one of two paths leads through the other; `*` stands for any place in a list. */
export function isAlong(path: Path, other: Path): boolean {
  const length = Math.min(path.length, other.length)
  return path
    .slice(0, length)
    .every((step, at) => step === other[at] || (other[at] === '*' && typeof step === 'number'))
}
