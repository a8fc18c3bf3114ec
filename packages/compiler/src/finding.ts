/** What a stage finds wrong, before it has a line and a column. */

/** Where a value stands in a YAML file: field names and positions in lists, from the outside in. */
export type Path = readonly (string | number)[]

/** A place in a file: of a value or its name, of some characters, or, with neither, the file as a whole. */
export interface Place {
  file: string
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
