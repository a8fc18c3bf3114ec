/** What the page and the compiler beside it tell each other. */
import type { CollectionName } from '@housestaff/schema/records'
import type { SourceFile } from 'housestaff'
import type { PreviewState, ShownProblem, ShownRecord } from 'housestaff/preview'

/** What the page asks for. */
export type Wish =
  | { kind: 'check'; files: SourceFile[]; today: string }
  | { kind: 'mend-all' }
  | { kind: 'mend'; problem: ShownProblem }
  | { kind: 'write'; problem: ShownProblem; text: string }

/** What it gets. */
export interface Outcome {
  state: PreviewState
  records: Partial<Record<CollectionName, readonly ShownRecord[]>>
  /** Collections to which records refer and of which nothing was given. */
  absent: CollectionName[]
  isPart: boolean
  /** How many problems and warnings have one right answer. */
  mendable: number
  /** The files that are not as they were given. */
  changed: SourceFile[]
  /** What stands now where each problem is, to be changed; nothing where it is no line and no cell. */
  written: (string | undefined)[]
  /** Why a wish could not be met. */
  refused?: string
}
