/** What a preview is told of a compilation. */
import type { Problem } from '../explain.js'
import type { Frame } from '../explain/frame.js'

export interface PreviewState {
  /** The department’s name, where it can be read. */
  department?: string
  /** How many files were read. */
  files: number
  /** The collections that hold something, or in which something is wrong. */
  collections: { name: string; count: number }[]
  problems: ShownProblem[]
}

/** A problem with the line that it is about. */
export interface ShownProblem extends Problem {
  frame?: Frame
}

/** A published record, as feeds hold it. */
export interface ShownRecord {
  id: string
  [field: string]: unknown
}
