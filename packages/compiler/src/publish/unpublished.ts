/** Finds the fields that stay with the editors. */
import { authoredSchema, type CollectionName, type JsonSchema } from '@housestaff/schema'

/** Every place in records of a collection that is never published. `*` stands for every item of a list. */
export function unpublishedPaths(name: CollectionName): string[][] {
  const root = authoredSchema(name)
  return [...walk(root, [])]

  function* walk(node: JsonSchema, path: string[]): Generator<string[]> {
    const definition = node.$ref ? root.$defs?.[node.$ref.replace('#/$defs/', '')] : undefined
    if (definition) yield* walk(definition, path)
    if (node.published === false) yield path
    for (const [key, value] of Object.entries(node.properties ?? {})) yield* walk(value, [...path, key])
    if (node.items) yield* walk(node.items, [...path, '*'])
    for (const option of node.oneOf ?? []) yield* walk(option, path)
  }
}
