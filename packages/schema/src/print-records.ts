/** Prints the TypeScript of published records from their JSON Schema, so that users of records need no Zod. */
import { collectionNames, type CollectionName } from './collections.js'
import { definitionName, feedSchema, publishedSchema, type JsonSchema } from './json-schema.js'

/** TypeScript declarations of every published record and of the values they share. */
export function printRecordTypes(): string {
  const declarations = new Map<string, string>()
  const names = {} as Record<CollectionName, string>
  for (const name of collectionNames) {
    const { $defs, title, ...record } = publishedSchema(name)
    names[name] = title!
    for (const [id, definition] of Object.entries($defs ?? {})) declarations.set(id, declare(id, definition))
    declarations.set(title!, declare(title!, record))
  }
  const table = collectionNames.map((name) => `  ${name}: ${names[name]}\n`).join('')
  return [
    '/** Published records and the values they share. Printed from the schemas; do not edit. */\n',
    ...[...declarations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    `/** The record of each collection. */\nexport interface Records {\n${table}}\n`,
    '/** The name of a collection. */\nexport type CollectionName = keyof Records\n',
    printFeedType(),
  ].join('\n')
}

function printFeedType(): string {
  const feed = feedSchema(collectionNames[0]!)
  const { collection, records } = feed.properties!
  const ofName = {
    ...feed.properties,
    collection: { ...collection, const: undefined, type: 'Name' },
    records: { ...records, items: { type: 'Records[Name]' } },
  }
  const type = print({ ...feed, properties: ofName }, '')
  return `/** A feed: one collection as JSON. */\nexport interface Feed<Name extends CollectionName = CollectionName> ${type}\n`
}

function declare(name: string, schema: JsonSchema): string {
  const comment = doc(schema.description, '')
  return schema.properties
    ? `${comment}export interface ${name} ${print(schema, '')}\n`
    : `${comment}export type ${name} = ${print(schema, '')}\n`
}

function print(schema: JsonSchema, indent: string): string {
  if (schema.$ref) return definitionName(schema)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.oneOf) return schema.oneOf.map((option) => print(option, indent)).join(' | ')
  if (schema.items) return list(print(schema.items, indent))
  if (schema.properties) return fields(schema, indent)
  const { additionalProperties: named } = schema
  if (typeof named === 'object') return `Record<string, ${print(named, indent)}>`
  return schema.type === 'integer' ? 'number' : schema.type!
}

function fields({ properties, required }: JsonSchema, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(properties!).map(([key, value]) => {
    const mark = required?.includes(key) ? '' : '?'
    return `${doc(value.description, inner)}${inner}${key}${mark}: ${print(value, inner)}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

const list = (item: string) => (/^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`)
const literal = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))
const doc = (text: string | undefined, indent: string) => (text ? `${indent}/** ${text} */\n` : '')
