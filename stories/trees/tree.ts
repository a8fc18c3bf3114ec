/** What Chromium tells assistive technology of the page, a line for each thing it says. */
import { cdp } from 'vitest/browser'

interface Node {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

interface Frame {
  frame: { id: string }
  childFrames?: Frame[]
}

/** The lines of the tree, as the guides print them. */
export async function accessibilityTree(): Promise<string[]> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: Frame }
  const frameId = frameTree.childFrames![0]!.frame.id
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = ({ childIds = [] }: Node): Node[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id)!
      return isSaid(child) ? [child] : childrenOf(child)
    })
  return childrenOf(nodes[0]!)
    .flatMap((node) => lines(node, 0))
    .map(cut)

  function lines(node: Node, depth: number): string[] {
    const said = [roleOf(node), nameOf(node) && JSON.stringify(nameOf(node)), ...statesOf(node)]
      .filter(Boolean)
      .join(' ')
    const children = joined(childrenOf(node))
    const indent = '  '.repeat(depth)
    if (roleOf(node) === 'text') return [`${indent}- text: ${nameOf(node)}`]
    const [only, ...others] = children
    if (!only) return [`${indent}- ${said}`]
    const isText = roleOf(only) === 'text' && !others.length
    // What something is called is not said again as its text.
    if (isText) return [`${indent}- ${said}${nameOf(node) ? '' : `: ${nameOf(only)}`}`]
    return [`${indent}- ${said}:`, ...children.flatMap((child) => lines(child, depth + 1))]
  }
}

const cut = (line: string) => (line.length > 110 ? `${line.slice(0, 110).replace(/\s+\S*$/, '')} …` : line)

/** Pieces of one text as one text, with the space that Chromium leaves out where an element ends. */
function joined(nodes: Node[]): Node[] {
  const together: Node[] = []
  for (const node of nodes) {
    const before = together.at(-1)
    if (before && roleOf(before) === 'text' && roleOf(node) === 'text')
      together.splice(-1, 1, {
        ...before,
        name: { value: `${before.name!.value}${gap(before, node)}${node.name!.value}` },
      })
    else together.push(node)
  }
  return together.filter((node) => roleOf(node) !== 'text' || nameOf(node))
}

const gap = (before: Node, after: Node) =>
  /\s$/.test(before.name!.value) || /^[\s,.;:)]/.test(after.name!.value) ? '' : ' '

/** Things that are called otherwise in Chromium than in ARIA. */
const roles: Record<string, string> = {
  DescriptionList: 'list',
  LabelText: 'label',
  ListMarker: 'marker',
  StaticText: 'text',
  Abbr: 'abbreviation',
  Figcaption: 'caption',
  SuperscriptRole: 'superscript',
}

const roleOf = ({ role }: Node) => roles[role!.value] ?? role!.value

const nameOf = ({ name }: Node) => name?.value.trim() ?? ''

const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'MenuListPopup', 'RootWebArea'])

const isSaid = (node: Node) => !node.ignored && !silent.has(node.role!.value)

function statesOf({ role, properties = [] }: Node): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level') return role!.value === 'heading' ? `[level=${value}]` : []
    const isState = ['disabled', 'selected', 'checked', 'expanded', 'pressed'].includes(name)
    return isState && (value === true || value === 'true') ? `[${name}]` : []
  })
}
