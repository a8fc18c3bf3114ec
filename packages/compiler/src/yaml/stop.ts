/** How the explanation of broken YAML is put together: where the parser stopped, and what the author did. */
import type { Mend } from '../finding.js'

/** Where and why the parser stopped. */
export interface Stop {
  text: string
  offset: number
  /** The parser's own words; they tell its state, not the author's slip. */
  reason: string
  /** The line of `offset`. */
  line: { start: number; end: number }
}

/** What an author did, where, and what to write instead. */
export interface Slip {
  offset: number
  length: number
  message: string
  cure?: string
  mend?: Mend
}
