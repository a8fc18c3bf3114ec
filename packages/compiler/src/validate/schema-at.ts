/** Finds what a schema says of one place in its records. */
import { definitionName, jsonSchemaOf, type JsonSchema } from '@housestaff/schema'
import type * as z from 'zod'
import type { Path } from '../finding.js'

/** The JSON Schema of the value at `path`, with its own description rather than that of its type. */
export function schemaAt(schema: z.ZodType, path: Path): JsonSchema | undefined {
  const root = jsonSchemaOf(schema)
  let node: JsonSchema | undefined = root
  for (const step of path) node = node && inside(resolved(node), step)
  return node && resolved(node)

  function resolved(node: JsonSchema): JsonSchema {
    const definition = root.$defs?.[definitionName(node)]
    return definition ? { ...resolved(definition), ...node } : node
  }

  function inside(node: JsonSchema, step: string | number): JsonSchema | undefined {
    if (typeof step === 'number') return node.items
    const options = [node, ...(node.oneOf ?? []).map(resolved)]
    return options.find(({ properties }) => properties && Object.hasOwn(properties, step))?.properties![step]
  }
}

/** The names of the fields that may stand in a value of this schema. */
export function fieldsOf(node: JsonSchema | undefined): string[] {
  if (!node) return []
  return Object.keys(node.properties ?? Object.assign({}, ...(node.oneOf ?? []).map(({ properties }) => properties)))
}
