/** Finds where a schema's records refer to others or hold pictures or words, and what of them stays with the editors. */
import type * as z from 'zod'
import type { CollectionName } from './collections.js'
import { definitionName, jsonSchemaOf, type JsonSchema } from './json-schema.js'

/** A place in a record that holds the id of another. `*` stands for every item of a list. */
export interface ReferencePath {
  path: string[]
  refersTo: CollectionName
  required: boolean
}

/** Every place in records of `schema` that holds a reference. */
export function referencePaths(schema: z.ZodType): ReferencePath[] {
  return placesOf(schema).flatMap(({ node: { refersTo }, path, required }) =>
    refersTo ? [{ path, refersTo, required }] : [],
  )
}

/** Every place in records of `schema` that is never published. `*` stands for every item of a list. */
export function unpublishedPaths(schema: z.ZodType): string[][] {
  return placesOf(schema).flatMap(({ node, path }) => (node.published === false ? [path] : []))
}

/** Every place in records of `schema` that a person may take back, such as a portrait. `*` stands for every item of a list. */
export function revocablePaths(schema: z.ZodType): string[][] {
  return placesOf(schema).flatMap(({ node, path }) => (node.revocable ? [path] : []))
}

/** Every place in records of `schema` that holds a picture. `*` stands for every item of a list. */
export function picturePaths(schema: z.ZodType): string[][] {
  return placesOf(schema).flatMap(({ node, path }) => (definitionName(node) === 'Media' ? [path] : []))
}

/** Every place in records of `schema` that holds words of its author's choice. `*` stands for every item of a list. */
export function textPaths(schema: z.ZodType): string[][] {
  return placesOf(schema).flatMap(({ node, path }) => (isFreeText(node) ? [path] : []))
}

/** Dates, ids and the like have a pattern or a format; a choice has its words. */
const isFreeText = ({ type, minLength, enum: choice, pattern, format, refersTo }: JsonSchema) =>
  type === 'string' && minLength === 1 && !choice && !pattern && !format && !refersTo

interface SchemaPlace {
  node: JsonSchema
  path: string[]
  required: boolean
}

const known = new WeakMap<z.ZodType, SchemaPlace[]>()

function placesOf(schema: z.ZodType): SchemaPlace[] {
  const root = jsonSchemaOf(schema)
  const places = known.get(schema) ?? [...walk(root, [], true)]
  known.set(schema, places)
  return places

  function* walk(node: JsonSchema, path: string[], required: boolean): Generator<SchemaPlace> {
    const definition = root.$defs?.[definitionName(node)]
    if (definition) yield* walk(definition, path, required)
    yield { node, path, required }
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      yield* walk(value, [...path, key], node.required?.includes(key) ?? false)
    }
    if (node.items) yield* walk(node.items, [...path, '*'], false)
    for (const option of node.oneOf ?? []) yield* walk(option, path, required)
  }
}
