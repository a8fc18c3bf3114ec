/** Prints what records are in the words of schema.org: the nodes of each collection, and one graph of all. */
import { collectionNames } from '@housestaff/schema'
import { describeDepartment, describeRecord, type Node } from '@housestaff/schema/json-ld'
import type { Records } from '@housestaff/schema/records'
import type { OutputFile } from '../emit.js'
import type { Library } from '../publish.js'
import { textOf } from './text-of.js'

export function printJsonLd({ department, collections }: Library): OutputFile[] {
  const all: Node[] = [describeDepartment(department)]
  const files = collectionNames.map((name) => {
    const nodes = collections[name].records.flatMap((record): readonly Node[] => {
      const answer = describeRecord(name, record as unknown as Records[typeof name], department.url)
      return 'none' in answer ? [] : '@type' in answer ? [answer] : answer
    })
    all.push(...nodes)
    return { path: `json-ld/${name}.json`, text: `${list(nodes)}\n` }
  })
  const graph = `{\n"@context": "https://schema.org",\n"@graph": ${list(merged(all))}\n}\n`
  return [...files, { path: 'json-ld/graph.json', text: graph }]
}

/** One node for each `@id`, with everything that is said of it. */
function merged(nodes: readonly Node[]): Node[] {
  const known = new Map<string, Node>()
  const anonymous: Node[] = []
  for (const node of nodes) {
    const id = node['@id']
    if (id === undefined) anonymous.push(node)
    else {
      const same = known.get(id)
      known.set(id, same ? join(same, node) : node)
    }
  }
  return [...known.values(), ...anonymous]
}

function join(first: Node, second: Node): Node {
  const joined: Record<string, unknown> = { ...first }
  for (const [property, value] of Object.entries(second)) {
    joined[property] = Object.hasOwn(joined, property) ? both(joined[property], value) : value
  }
  return joined as unknown as Node
}

function both(first: unknown, second: unknown): unknown {
  const distinct = new Map([first, second].flat().map((value) => [JSON.stringify(value), value]))
  const values = [...distinct.values()]
  return values.length === 1 ? values[0] : values
}

const list = (nodes: readonly Node[]) => (nodes.length > 0 ? `[\n${nodes.map(textOf).join(',\n')}\n]` : '[]')
