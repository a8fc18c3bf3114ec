/** Finds what a page shows of ours: elements, content that was pasted, with our tags or without them, and the script. */
import { fingerprint, tellingSigns } from '@housestaff/schema/fingerprint'
import { defaultTreeAdapter as tree, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** A page, as far as it matters. */
export interface Page {
  embeds: Embed[]
  scripts: Script[]
  /** What is marked as a record or a person: by which marks, and in which line. */
  marked: { marks: string[]; line: number }[]
}

/** One element, or what is left of one. */
export interface Embed {
  line: number
  /** The element; none where its tag was stripped. */
  element?: string
  /** Where its feeds stand. */
  feeds: string[]
  /** The content inside, where it was made from a feed. */
  snippet?: Snippet
}

export interface Snippet {
  collection: string
  digest: string
  asOf?: string
  /** Whether its words are not those that it had; unknown where it does not say. */
  isAltered?: boolean
}

export interface Script {
  line: number
  address: string
  integrity?: string
}

/** Reads a page that stands at `address`. */
export function readPage(html: string, address: string): Page {
  const page: Page = { embeds: [], scripts: [], marked: [] }
  const words: string[] = []
  let base = address
  for (const node of parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes) walk(node)
  return page

  /** `within` is whether one of our elements is around `node`. */
  function walk(node: Node, within = false): void {
    if (tree.isTextNode(node)) words.push(node.value)
    if (!tree.isElementNode(node)) return
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const { href, src, integrity, 'data-hs': state, 'data-hs-id': marks } = attributes
    const line = node.sourceCodeLocation?.startLine ?? 1
    const isOurs = /^hs-[a-z-]+$/.test(node.tagName)
    const before = words.length
    if (node.tagName === 'base' && href && base === address) base = resolve(href) ?? base
    if (node.tagName === 'script') {
      const found = src && resolve(src)
      if (found) page.scripts.push({ line, address: found, ...(integrity && { integrity }) })
    } else if (node.tagName !== 'style') {
      for (const child of childrenOf(node)) walk(child, within || isOurs)
    }
    if (marks) page.marked.push({ marks: marks.split(/\s+/), line })
    if (within) return
    // Without its tag, what was pasted ends with its last line: nothing says where it began but its length.
    const signsOf = (length: number) =>
      isOurs ? tellingSigns(words.slice(before).join('')) : lastOf(tellingSigns(words.join('')), length)
    const snippet = state === undefined ? undefined : snippetOf(state, attributes, signsOf)
    if (isOurs) page.embeds.push({ line, element: node.tagName, feeds: feedsOf(src), ...(snippet && { snippet }) })
    else if (snippet) page.embeds.push({ line, feeds: [], snippet })
  }

  function feedsOf(src = ''): string[] {
    return src.split(/\s+/).flatMap((one) => (one && resolve(one)?.replace(/#.*/, '')) || [])
  }

  function resolve(to: string): string | undefined {
    return URL.canParse(to, base) ? new URL(to, base).href : undefined
  }
}

const childrenOf = (node: Element): Node[] =>
  'content' in node ? (node as DefaultTreeAdapterTypes.Template).content.childNodes : node.childNodes

function snippetOf(
  state: string,
  attributes: Record<string, string>,
  signsOf: (length: number) => string,
): Snippet | undefined {
  const [, collection, digest] = /^([a-z]+)@(.+)$/.exec(state) ?? []
  if (collection === undefined || digest === undefined) return undefined
  const { 'data-hs-as-of': asOf, 'data-hs-words': words } = attributes
  const [, length, print] = /^(\d+)-(\w+)$/.exec(words ?? '') ?? []
  const isAltered = print === undefined ? undefined : fingerprint(signsOf(Number(length))) !== print
  return { collection, digest, ...(asOf && { asOf }), ...(isAltered !== undefined && { isAltered }) }
}

const lastOf = (signs: string, length: number) => (length > 0 ? signs.slice(-length) : '')
