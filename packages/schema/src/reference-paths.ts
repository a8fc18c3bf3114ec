/** Finds where a schema's records refer to others. */
import type * as z from 'zod'
import type { CollectionName } from './collections.js'
import { jsonSchemaOf, type JsonSchema } from './json-schema.js'

/** A place in a record that holds the id of another. `*` stands for every item of a list. */
export interface ReferencePath {
  path: string[]
  refersTo: CollectionName
  required: boolean
}

/** Every place in records of `schema` that holds a reference. */
export function referencePaths(schema: z.ZodType): ReferencePath[] {
  const root = jsonSchemaOf(schema)
  return [...walk(root, [], true)]

  function* walk(node: JsonSchema, path: string[], required: boolean): Generator<ReferencePath> {
    const definition = node.$ref ? root.$defs?.[node.$ref.replace('#/$defs/', '')] : undefined
    if (definition) yield* walk(definition, path, required)
    if (node.refersTo) yield { path, refersTo: node.refersTo, required }
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      yield* walk(value, [...path, key], node.required?.includes(key) ?? false)
    }
    if (node.items) yield* walk(node.items, [...path, '*'], false)
    for (const option of node.oneOf ?? []) yield* walk(option, path, required)
  }
}
