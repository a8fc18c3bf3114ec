/** References from one record to another: authored as an id, checked and resolved when content is compiled. */
import { z } from 'zod'
import { id } from './values/identifiers.js'
import type { CollectionName } from './collections.js'

/** The id of a record in `collection`. */
export function ref<const Name extends string>(collection: Name) {
  return id().meta({ refersTo: collection })
}

/** A place in a record that holds the id of another. `*` stands for every item of a list. */
export interface ReferencePath {
  path: string[]
  refersTo: CollectionName
  required: boolean
}

interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  oneOf?: JsonSchema[]
  refersTo?: CollectionName
}

/** Every place in records of `schema` that holds a reference. */
export function referencePaths(schema: z.ZodType): ReferencePath[] {
  const root = z.toJSONSchema(schema) as JsonSchema
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
