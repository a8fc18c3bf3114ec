/** Takes a rendered element's shadow tree out, without Lit's markers. */
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { closing, opening } from './marks.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

const dropped = new Set(['class', 'part', 'role', 'data-label'])
const left = new Set(['svg'])

/** The plain HTML of what `rendered`, an element with a declarative shadow tree, shows: no drawings, no names of its own. */
export function flatten(rendered: string): string {
  return shadowOf(
    rendered,
    (name) => !dropped.has(name),
    (node) => tree.isElementNode(node) && left.has(node.tagName),
  )
}

/** The shadow tree of `rendered` as it is. */
export const shadowTree = (rendered: string): string =>
  shadowOf(
    rendered,
    () => true,
    () => false,
  )

/** All words of `html`, in their order. */
export function textOf(html: string): string {
  const texts: string[] = []
  gather(parseFragment(html))
  return texts.join('')

  function gather(node: Node | Parent): void {
    if (tree.isTextNode(node as Node)) texts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    const within = 'content' in node ? node.content : node
    if ('childNodes' in within) within.childNodes.forEach(gather)
  }
}

function shadowOf(rendered: string, keeps: (attribute: string) => boolean, leaves: (node: Node) => boolean): string {
  const page = parseFragment(rendered)
  const template = tree.getFirstChild(page.childNodes.find(tree.isElementNode) as Parent)
  const shown = tree.getTemplateContent(template as DefaultTreeAdapterTypes.Template)
  clean(shown)
  return serialize(shown)
    .replace(/\s*\n\s*/g, '\n')
    .trim()

  function clean(parent: Parent): void {
    const marks: string[] = []
    for (const node of [...parent.childNodes]) {
      if (tree.isCommentNode(node)) {
        if (node.data.startsWith(opening)) marks.push(node.data.slice(opening.length))
        if (node.data === closing) marks.pop()
      }
      if (tree.isCommentNode(node) || leaves(node)) tree.detachNode(node)
      else if (tree.isElementNode(node)) {
        node.attrs = node.attrs.filter(({ name }) => keeps(name))
        if (marks.length) node.attrs.push({ name: 'data-hs-id', value: marks.join(' ') })
        clean(node)
      }
    }
  }
}
