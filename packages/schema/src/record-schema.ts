/** Makes the schema of a collection's records, and demands for it what no collection can do without. */
import * as z from 'zod'
import { ruled, type Rule } from './rules.js'
import { isInOrder } from './values/dates.js'

/** A schema of records, with an example that it accepts. */
export type RecordSchema<Fields extends z.ZodRawShape = z.ZodRawShape> = Strict<Fields> & {
  readonly example: z.input<Strict<Fields>>
}

/** The schema of records with these fields and no others. */
export function recordSchema<Fields extends z.ZodRawShape>(form: Form<Fields>): RecordSchema<Fields> {
  const { title, description, fields, rules = [], example } = form
  const schema = ruled<Strict<Fields>>(z.strictObject(fields), [validity, ...rules])
  return Object.assign(schema.meta({ title, description, examples: [example] }), { example })
}

/** A record says nothing of a time after its last day. */
const validity = {
  holds: ({ asOf, validUntil }: { asOf?: unknown; validUntil?: unknown }) => isInOrder({ from: asOf, to: validUntil }),
  path: ['validUntil'],
  error: 'expected no earlier day than asOf',
}

interface Form<Fields extends z.ZodRawShape> {
  /** What a record is called in code, in the singular: Program. The published record is ProgramRecord then. */
  title: string
  /** What a record is, in one sentence. */
  description: string
  fields: Fields
  /** What must hold across fields. */
  rules?: readonly Rule<z.infer<Strict<Fields>>>[]
  /** A record as an author writes it: editors show it, and tests are made from it. */
  example: z.input<Strict<Fields>>
}

type Strict<Fields extends z.ZodRawShape> = z.ZodObject<Fields, z.core.$strict>
