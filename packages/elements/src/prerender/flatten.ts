/** Turns a rendered element into plain HTML: its shadow tree without styles, classes, parts, labels of cells or Lit's markers. */
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

const dropped = new Set(['class', 'part', 'role', 'data-label'])
const left = new Set(['style', 'svg'])

/** The plain HTML of what `rendered`, an element with a declarative shadow tree, shows. */
export function flatten(rendered: string): string {
  const page = parseFragment(rendered)
  const template = tree.getFirstChild(page.childNodes.find(tree.isElementNode) as Parent)
  const shown = tree.getTemplateContent(template as DefaultTreeAdapterTypes.Template)
  clean(shown)
  return serialize(shown)
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

function clean(parent: Parent): void {
  for (const node of [...parent.childNodes]) {
    if (isLeft(node)) tree.detachNode(node)
    else if (tree.isElementNode(node)) {
      node.attrs = node.attrs.filter(({ name }) => !dropped.has(name))
      clean(node)
    }
  }
}

const isLeft = (node: Node) => tree.isCommentNode(node) || (tree.isElementNode(node) && left.has(node.tagName))
