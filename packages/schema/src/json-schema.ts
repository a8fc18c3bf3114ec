/** JSON Schema of records as authors write them, as they are published, and of whole feeds. */
import * as z from 'zod'
import { collections, type CollectionName } from './collections.js'

/** The part of JSON Schema 2020-12 that record schemas use, with our own keywords. */
export interface JsonSchema {
  $schema?: string
  $ref?: string
  $defs?: Record<string, JsonSchema>
  title?: string
  description?: string
  type?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  oneOf?: JsonSchema[]
  examples?: unknown[]
  default?: unknown
  /** The collection whose ids this text holds. */
  refersTo?: CollectionName
  /** False for fields that stay with the editors. */
  published?: boolean
  /** True for what a person may take back: it goes where it can be taken back only. */
  revocable?: boolean
  /** What the value becomes when it is published, where that is another form. */
  publishedAs?: JsonSchema
  /** Values of an enumeration that stay with the editors. */
  unpublished?: unknown[]
  /** What a column of it is called in a spreadsheet, where the field’s own name does not say it; the first is written. */
  headings?: string[]
  [keyword: string]: unknown
}

const known = new WeakMap<z.ZodType, JsonSchema>()

/** The JSON Schema of what `schema` gives; made once. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = known.get(schema) ?? (z.toJSONSchema(schema) as JsonSchema)
  known.set(schema, made)
  return made
}

/** The name of the definition that a node points to; empty where it points to none. */
export const definitionName = ({ $ref = '' }: JsonSchema): string => $ref.replace('#/$defs/', '')

/** The schema of one record of a collection as its author writes it: for editors' completion and hover texts. */
export function authoredSchema(name: CollectionName): JsonSchema {
  // Zod knows nothing of what a value reads, only of what it gives; of what it gives, an author may leave out defaults.
  const { required = [], ...schema } = jsonSchemaOf(collections[name].schema)
  return { ...schema, required: required.filter((field) => schema.properties?.[field]?.default === undefined) }
}

/** The schema of one published record: references resolved, editors' fields gone. */
export function publishedSchema(name: CollectionName): JsonSchema {
  const { $defs, examples: _, ...root } = jsonSchemaOf(collections[name].schema)
  const definitions: Record<string, JsonSchema> = {}
  for (const [id, definition] of Object.entries($defs ?? {})) definitions[id] = publish(definition, definitions)
  const record = publish(root, definitions)
  return { ...record, title: `${root.title}Record`, $defs: definitions }
}

/** The schema of a feed file. */
export function feedSchema(name: CollectionName): JsonSchema {
  const { $schema, $defs, ...record } = publishedSchema(name)
  return {
    ...($schema && { $schema }),
    title: `Feed of ${name}`,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'This schema, relative to the feed.' },
      schema: { const: 1, description: 'Version of the feed’s form.' },
      collection: { const: name, description: 'What the feed holds.' },
      department: { type: 'string', description: 'Whose records they are.' },
      digest: { type: 'string', description: 'Changes when a record changes.' },
      asOf: { type: 'string', description: 'The newest date at which a record of the feed was true.' },
      redirects: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'Ids that changed, of this collection and of those it refers to: {"programs/old-id": "new-id"}.',
      },
      marks: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description:
          'Salted hashes of the ids of its records, and of the people they name: {"people/an-id": "a hash"}. Snippets carry them, so that what is withdrawn is found in them.',
      },
      records: { type: 'array', items: record, description: 'The published records.' },
      withdrawn: {
        type: 'array',
        items: { type: 'string' },
        description: 'Salted hashes of the ids of all records of the department that were taken down.',
      },
    },
    required: ['schema', 'collection', 'department', 'digest', 'records', 'withdrawn'],
    additionalProperties: false,
    ...($defs && { $defs }),
  }
}

function publish(node: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  if (node.refersTo) {
    const { title } = collections[node.refersTo].schema.meta() ?? {}
    definitions[`${title}Reference`] ??= referenceSchema(node.refersTo, definitions)
    return { ...(node.description && { description: node.description }), $ref: `#/$defs/${title}Reference` }
  }
  const { unpublished, revocable: _, headings: __, publishedAs, properties, items, oneOf, ...rest } = node
  if (publishedAs) return { ...publish(publishedAs, definitions), description: node.description! }
  const shown = Object.entries(properties ?? {}).filter(([, value]) => value.published !== false)
  return {
    ...rest,
    ...(node.enum && unpublished && { enum: node.enum.filter((value) => !unpublished.includes(value)) }),
    ...(properties && {
      properties: Object.fromEntries(shown.map(([key, value]) => [key, publish(value, definitions)])),
    }),
    ...(items && { items: publish(items, definitions) }),
    ...(oneOf && { oneOf: oneOf.map((option) => publish(option, definitions)) }),
  }
}

function referenceSchema(name: CollectionName, definitions: Record<string, JsonSchema>): JsonSchema {
  const target = jsonSchemaOf(collections[name].schema)
  for (const [id, definition] of Object.entries(target.$defs ?? {}))
    definitions[id] ??= publish(definition, definitions)
  const travelling: readonly string[] = collections[name].travels
  const fields = Object.entries(target.properties ?? {}).filter(([key]) => travelling.includes(key))
  return {
    description: `A record of ${name}, with what is needed to show it.`,
    type: 'object',
    properties: {
      collection: { type: 'string', const: name, description: 'Where the record stands.' },
      id: { type: 'string', description: 'Its id.' },
      ...Object.fromEntries(fields.map(([key, value]) => [key, publish(value, definitions)])),
    },
    required: ['collection', 'id', ...(target.required ?? []).filter((key) => travelling.includes(key))],
    additionalProperties: false,
  }
}
