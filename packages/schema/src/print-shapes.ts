/** Prints each collection's shape: as much of its schema as an element needs to refuse a wrong record, in a few bytes. */
import { collectionNames } from './collections.js'
import { definitionName, publishedSchema, type JsonSchema } from './json-schema.js'

type Shape = string | readonly [Shape] | { readonly [field: string]: Shape }

/** TypeScript that exports the shape of every collection under its name. */
export function printShapes(): string {
  const shapes = collectionNames.map((name) => {
    return `export const ${name}: Shape = ${JSON.stringify(shapeOf(publishedSchema(name)))}\n`
  })
  return [heading, ...shapes].join('\n')
}

const heading = `/** What published records look like, in a few bytes. Printed from the schemas; do not edit. */

/**
 * What a value is: the name of a primitive type, a list of one shape, or fields. A \`?\` marks a field that may be missing;
 * \`|form\` chooses among shapes by the field \`form\`.
 */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape }
`

function shapeOf(root: JsonSchema): Shape {
  return shape(root)

  function shape(node: JsonSchema): Shape {
    if (node.$ref) return shape(root.$defs![definitionName(node)]!)
    if (node.oneOf)
      return { '|form': Object.fromEntries(node.oneOf.map((option) => [String(formOf(option)), shape(option)])) }
    if (node.items) return [shape(node.items)]
    if (!node.properties) return node.type === 'integer' ? 'number' : (node.type ?? typeof node.const)
    const fields = Object.entries(node.properties)
    return Object.fromEntries(
      fields.map(([key, value]) => [node.required?.includes(key) ? key : `${key}?`, shape(value)]),
    )
  }
}

const formOf = (option: JsonSchema) => option.properties?.form?.const
