/** Finds text that is hard to read, in a story and in the shadow roots within it. */
import { contrast } from '../packages/elements/test/contrast.js'
import { ratio } from './tokens.js'

/** Text whose contrast is below `least`, each with its ratio. */
export const hardToRead = (root: Element, least: number): string[] =>
  textsIn(root)
    .map((text) => ({ text, measured: contrastOf(text.parentElement!) }))
    .filter(({ measured }) => measured < least)
    .map(({ text, measured }) => `${text.data.trim()}: ${ratio(measured)}`)

function textsIn(root: Node): Text[] {
  if (root instanceof Text) return root.data.trim() && root.parentElement ? [root] : []
  if (root instanceof Element && (root.matches('style, option, [aria-disabled=true]') || !isShown(root))) return []
  const shadow = root instanceof Element ? root.shadowRoot : null
  return [...(shadow?.childNodes ?? []), ...root.childNodes].flatMap(textsIn)
}

const isShown = (element: Element) => element.checkVisibility() || getComputedStyle(element).display === 'contents'

const contrastOf = (element: Element) =>
  contrast(
    getComputedStyle(element).color,
    'white',
    ...placesOf(element).map((place) => getComputedStyle(place).backgroundColor),
  )

/** An element and all that it stands in, the page first. */
function placesOf(element: Element): Element[] {
  const root = element.getRootNode()
  const outer = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  return outer ? [...placesOf(outer), element] : [element]
}
