/** Prints the JSON Schema by which editors complete, explain and check content as it is typed. */
import {
  Department,
  Withdrawn,
  authoredSchema,
  collectionNames,
  definitionName,
  type CollectionName,
  type JsonSchema,
} from '@housestaff/schema'
import * as z from 'zod'

/** Fields that some defaults of a collection supply, so that its records may lack them. */
export type Supplied = Record<CollectionName, ReadonlySet<string>>

/** One schema for a file of one record, one for a file that lists records, and one for department.yaml. */
export function editorSchemas(supplied: Supplied): [path: string, schema: JsonSchema][] {
  const ofCollections = collectionNames.flatMap((name): [string, JsonSchema][] => [
    [`schema/${name}.json`, recordSchema(name, supplied[name])],
    [`schema/${name}.list.json`, listSchema(name, supplied[name])],
  ])
  return [...ofCollections, ['schema/department.json', z.toJSONSchema(Department, { io: 'input' }) as JsonSchema]]
}

/** A record whose id is its file's name. */
function recordSchema(name: CollectionName, supplied: ReadonlySet<string>): JsonSchema {
  return editable(authoredSchema(name), new Set([...supplied, 'id']))
}

/** Records one below the other, or `records` with `defaults` for what they share. */
function listSchema(name: CollectionName, supplied: ReadonlySet<string>): JsonSchema {
  const { $schema, $defs, examples: _, ...record } = editable(authoredSchema(name), supplied)
  const { id: __, ...shared } = record.properties ?? {}
  const records = { type: 'array', items: { $ref: '#/$defs/Record' }, description: 'The records.' }
  const list: Record<string, unknown> = {
    $schema,
    title: `List of ${name}`,
    type: ['array', 'object'],
    items: { $ref: '#/$defs/Record' },
    properties: {
      defaults: {
        type: 'object',
        description: 'What the records below share. A record’s own field goes before.',
        properties: shared,
        additionalProperties: false,
      },
      records,
    },
    required: ['records'],
    additionalProperties: false,
    $defs: { ...$defs, Record: record },
  }
  return list as JsonSchema
}

/** A record's schema for editors: scalars as people type them, and withdrawn records as well. */
function editable(schema: JsonSchema, optional: ReadonlySet<string>): JsonSchema {
  const { $schema, required = [], properties, ...rest } = asTyped(schema) as JsonSchema
  const kept = Object.keys(Withdrawn.shape)
  const demanded = Object.entries(Withdrawn.shape).flatMap(([field, type]) => (type.isOptional() ? [] : [field]))
  const { withdrawnOn, reason } = Withdrawn.shape
  const withdrawn = { withdrawnOn: describe(withdrawnOn), reason: describe(reason) }
  return {
    ...($schema && { $schema }),
    ...rest,
    properties: { ...properties, status: withStatus(schema), ...withdrawn },
    if: { properties: { status: { const: 'withdrawn' } }, required: ['status'] },
    then: { required: demanded.filter((field) => !optional.has(field)), propertyNames: { enum: kept } },
    else: {
      required: required.filter((field) => !optional.has(field)),
      properties: { withdrawnOn: false, reason: false },
    },
  }
}

function describe(field: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(field)
  return asTyped(schema) as JsonSchema
}

function withStatus({ properties, $defs }: JsonSchema): JsonSchema {
  const { $ref: _, ...status } = properties!.status!
  const definition = $defs?.[definitionName(properties!.status!)] ?? {}
  return { ...definition, ...status, enum: [...(definition.enum ?? status.enum ?? []), 'withdrawn'] }
}

/**
 * Editors take `2019` for a number, `'40'` and `yes` for text; the compiler reads them as the schema asks. What becomes of a
 * value when it is published, and what it is called in sheets, is nothing to them.
 */
function asTyped(node: unknown, keyword?: string): unknown {
  if (Array.isArray(node)) return node.map((item) => asTyped(item))
  if (typeof node !== 'object' || node === null || keyword === 'examples') return node
  const keywords = Object.entries(node).filter(([key]) => key !== 'publishedAs' && key !== 'headings')
  const typed = Object.fromEntries(keywords.map(([key, value]) => [key, asTyped(value, key)]))
  const isChoice = 'enum' in node || 'const' in node
  if (typed.type === 'string' && !isChoice) return { ...typed, type: ['string', 'number', 'boolean'] }
  if (typed.type === 'number') return { ...typed, type: ['number', 'string'], pattern: '^-?(0|[1-9]\\d*)(\\.\\d+)?$' }
  if (typed.type === 'integer') return { ...typed, type: ['integer', 'string'], pattern: '^(0|[1-9]\\d*)$' }
  if (typed.type !== 'boolean') return typed
  const { type: _, ...rest } = typed
  return { ...rest, enum: [true, false, 'yes', 'no'] }
}
