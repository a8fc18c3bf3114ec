/** Where a preview gets what it shows, and what its page adds. */
import type { ShownProblem, ShownRecord } from './state.js'

export interface PreviewSource {
  /** The tags of the elements that may be there: those that the page has not defined are left alone. */
  tags: readonly string[]
  /** The published records of a collection. */
  recordsOf(collection: string): Promise<readonly ShownRecord[]> | readonly ShownRecord[]
  /** The address to which pictures of a collection’s records are relative. */
  addressOf?(collection: string): string | undefined
  /** What can be done about a problem: buttons, a field. They are asked for when it is shown first. */
  remediesFor?(problem: ShownProblem): readonly Node[]
  /** Shown where the page has no element for a collection. */
  withoutElements?: string
}
