/** Lists the columns that a sheet of a collection may have, by its schema. */
import {
  Withdrawn,
  authoredSchema,
  definitionName,
  jsonSchemaOf,
  recordFields,
  type CollectionName,
  type JsonSchema,
} from '@housestaff/schema'

/** What may stand in cells below one heading. */
export interface Column {
  /** Where its values stand in a record; `*` stands for the items of a list. */
  path: readonly string[]
  kind: 'value' | 'list' | 'name' | 'data'
  /** The schema of its values; in a list, of the items. */
  node: JsonSchema
  /** What is written above it. */
  label: string
  /** What else may be written there. */
  otherLabels: readonly string[]
  description: string
  /** Whether every record needs it, or those that have the rest of what it belongs to. */
  need?: 'always' | 'beside-others'
  /** Whether it belongs to this collection rather than to all. */
  isOwn: boolean
}

const known = new Map<CollectionName, readonly Column[]>()

/** The columns of a collection: the id, its own fields, and those of every record. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  const columns = known.get(collection) ?? listColumns(collection)
  known.set(collection, columns)
  return columns
}

function listColumns(collection: CollectionName): Column[] {
  const root = authoredSchema(collection)
  const columns = [...walkFields(root, [], true), ...withdrawnColumns()].map(withWithdrawn)
  const rank = ({ path, isOwn }: Column) => (path[0] === 'id' ? 0 : isOwn ? 1 : 2)
  return columns.sort((a, b) => rank(a) - rank(b))

  function* walkFields(node: JsonSchema, path: readonly string[], isCertain: boolean): Generator<Column> {
    for (const [name, field] of Object.entries(propertiesOf(node))) {
      const forms = [node.required, ...(node.oneOf ?? []).map((form) => resolved(form).required)]
      const isRequired = forms.every((required) => required?.includes(name) ?? node.oneOf !== undefined)
      yield* walk(field, [...path, name], isRequired ? (isCertain ? 'always' : 'beside-others') : undefined)
    }
  }

  function* walk(written: JsonSchema, path: readonly string[], need: Column['need']): Generator<Column> {
    const node = resolved(written)
    const items = node.items && resolved(node.items)
    const column = (kind: Column['kind'], of = node): Column => ({
      path,
      kind,
      node: of,
      label: labelOf(path, node),
      otherLabels: (node.headings ?? []).slice(1),
      description: written.description ?? node.description ?? '',
      ...(need && { need }),
      isOwn: !Object.hasOwn(recordFields, path[0]!),
    })
    if (!isFields(items ?? node)) {
      yield column(items ? 'list' : 'value', items)
      return
    }
    yield column(definitionName(written) === 'PersonName' ? 'name' : 'data')
    // Lists within lists have no columns of their own, so they are written out in one cell.
    if (items && !path.includes('*')) yield* walkFields(items, [...path, '*'], need === 'always')
    if (!items) yield* walkFields(node, path, need === 'always')
  }

  function resolved(node: JsonSchema): JsonSchema {
    const definition = root.$defs?.[definitionName(node)]
    return definition ? { ...resolved(definition), ...node } : node
  }

  /** The fields of a value, of one that takes several forms those of all forms. */
  function propertiesOf(node: JsonSchema): Record<string, JsonSchema> {
    const all: Record<string, JsonSchema> = { ...node.properties }
    for (const form of node.oneOf ?? []) {
      for (const [name, field] of Object.entries(propertiesOf(resolved(form)))) {
        const other = all[name]
        const choice = other && [...choicesOf(other), ...choicesOf(resolved(field))]
        all[name] = choice ? { ...other, const: undefined, enum: choice } : field
      }
    }
    return all
  }
}

const isFields = ({ type, oneOf }: JsonSchema) => type === 'object' || oneOf !== undefined

/** The values between which a field chooses. */
export const choicesOf = ({ const: only, enum: choices }: JsonSchema): string[] =>
  (choices ?? (only === undefined ? [] : [only])).map(String)

/** A record that was taken down says so in its status, though its schema is another one. */
function withWithdrawn(column: Column): Column {
  if (column.path.join() !== 'status') return column
  return { ...column, node: { ...column.node, enum: [...choicesOf(column.node), 'withdrawn'] } }
}

/** What is left of a record that was taken down. */
function withdrawnColumns(): Column[] {
  return (['withdrawnOn', 'reason'] as const).map((name) => {
    const node = jsonSchemaOf(Withdrawn.shape[name])
    return {
      path: [name],
      kind: 'value',
      node,
      label: wordsOf(name),
      otherLabels: [],
      description: node.description ?? '',
      isOwn: false,
    }
  })
}

/** `Class year`, `Positions: organization`; what the schema calls it, where it does. */
function labelOf(path: readonly string[], { headings }: JsonSchema): string {
  const steps = path.filter((step) => step !== '*')
  if (headings?.[0] !== undefined && !path.includes('*')) return headings[0]
  const [first, ...others] = steps.map(wordsOf)
  return [first, ...others.map((words) => (/^[A-Z]{2}/.test(words) ? words : words.toLowerCase()))].join(': ')
}

const capitals = new Set(['url', 'orcid', 'ror', 'acgme'])

/** `Class year` for `classYear`. */
export function wordsOf(name: string): string {
  const words = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
  const spelled = words.map((word) => (capitals.has(word) ? word.toUpperCase() : word)).join(' ')
  return spelled[0]!.toUpperCase() + spelled.slice(1)
}
