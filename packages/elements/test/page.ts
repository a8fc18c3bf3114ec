/** What tests do with elements on a page: put them there, give them feeds, and read what they show. */
import type { HsElement } from '../src/hs-element.js'
import type { HsErrorEvent } from '../src/hs-error-event.js'
import type { ShownCollection } from '../src/shapes.js'

export type AnyElement = HsElement<ShownCollection> & { record?: unknown; records?: unknown; headingLevel?: number }

export function mount(tag: string, content = '', parent: Node = document.body): AnyElement {
  const element = document.createElement(tag) as AnyElement
  // The table of any collection is one of questions.
  if (tag === 'hs-table') element.setAttribute('collection', 'faqs')
  element.innerHTML = content
  parent.appendChild(element)
  return element
}

/** What a visitor reads: the shadow tree, with the content inside the tag where its slot stands. */
export function visibleText({ renderRoot }: AnyElement): string {
  return [...renderRoot.children]
    .flatMap((child) => (child instanceof HTMLSlotElement ? child.assignedNodes() : [child]))
    .map(plainText)
    .join(' ')
    .trim()
}

/** The text of every node within `element` that `selector` finds. */
export function textsOf({ renderRoot }: AnyElement, selector: string): string[] {
  return [...renderRoot.querySelectorAll(selector)].map(plainText)
}

/** The address of a feed with this content. */
export function feed(content: object | null): string {
  return addressOf(
    JSON.stringify(content && { schema: 1, department: 'Medicine', digest: '0', withdrawn: [], ...content }),
  )
}

/** An address that answers with `text`. */
export function addressOf(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }))
}

/** What the next `hs-error` of `element` names. */
export function nextProblems(element: Element): Promise<readonly string[]> {
  return new Promise((resolve) =>
    element.addEventListener('hs-error', (event) => resolve((event as HsErrorEvent).problems), { once: true }),
  )
}

const plainText = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/g, ' ').trim()
