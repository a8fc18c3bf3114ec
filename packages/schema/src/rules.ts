/** What must hold across the fields of a record, or of a value in it. */
import type * as z from 'zod'

export interface Rule<Found> {
  /** Any field of `found` may be wrong or missing. */
  holds(found: Found): boolean
  /** The field at which it is told. Left out: the fields as a whole. */
  path?: string[]
  /** What to do. */
  error: string
}

/** The schema with rules. They are asked even where other fields are wrong, so that all is told in one run. */
export function ruled<Schema extends z.ZodType>(schema: Schema, rules: readonly Rule<z.infer<Schema>>[]): Schema {
  return rules.reduce(
    (held, { holds, ...told }) =>
      held.refine(holds, { ...told, when: ({ value }) => typeof value === 'object' && value !== null }),
    schema,
  )
}
