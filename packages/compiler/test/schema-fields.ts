/** Lists the fields of schemas, and those that a record holds. */
import { authoredSchema, collections, recordFields, type CollectionName, type JsonSchema } from '@housestaff/schema'

const everything = Symbol('a record that holds every field')

/**
 * The fields of a collection's schema, or of them those that `record` holds. Fields of every record count once, as do those of a
 * value that records share.
 */
export function* fieldsOf(collection: CollectionName, record: unknown = everything): Generator<string> {
  const root = authoredSchema(collection)
  yield* walk(root, collection, record)

  function* walk(node: JsonSchema, label: string, found: unknown): Generator<string> {
    const id = node.$ref?.replace('#/$defs/', '')
    const [inner, name] = id ? [root.$defs![id]!, id] : [node, label]
    for (const option of inner.oneOf ?? []) yield* walk(option, name, found)
    if (inner.items) for (const item of Array.isArray(found) ? found : [found]) yield* walk(inner.items, name, item)
    for (const [key, field] of Object.entries(inner.properties ?? {})) {
      if (!holds(found, key)) continue
      const isShared = name in collections && key in recordFields
      yield isShared ? `every record: ${key}` : `${name}: ${key}`
      yield* walk(field, `${name}: ${key}`, found === everything ? found : (found as Record<string, unknown>)[key])
    }
  }
}

const holds = (found: unknown, key: string) =>
  found === everything || (typeof found === 'object' && found !== null && Object.hasOwn(found, key))
