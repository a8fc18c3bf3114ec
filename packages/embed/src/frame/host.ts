/**
 * Speaks to the page around a frame, in the way of WordPress: it adds `#?secret=…` to the frame's address, is told the frame's
 * height and, for addresses of the frame's own server, where a link leads. Nothing else is said, and nothing of a message is run.
 */

import { whenChanged } from './changes.js'

/** The name under which the page around listens; none while nobody has given it. */
export const secret = (): string | undefined => /[?&]secret=([a-z0-9]+)/i.exec(location.hash)?.[1]

/** Tells the height, now and whenever it changes, and where links lead. */
export function speak(element: Element): void {
  whenChanged(element, tellHeight)
  addEventListener('hashchange', tellHeight)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === secret()) tellHeight()
  })
  addEventListener('click', follow)
}

function tellHeight(): void {
  tell('height', Math.ceil(document.body.getBoundingClientRect().height))
}

function tell(message: 'height' | 'link', value: number | string): void {
  const name = secret()
  // Whoever is around may hear it: it is the height of public content.
  if (name) parent.postMessage({ message, value, secret: name }, '*')
}

/** A link inside WordPress's sandbox can open nothing itself: the page around opens what is of the frame's own server. */
function follow(event: MouseEvent): void {
  if (!secret() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement)
  if (!link?.href || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return
  event.preventDefault()
  if (link.host === location.host) tell('link', link.href)
  // A window of its own, where that is allowed; else this page itself, from which the link can be followed.
  else if (!open(link.href, '_blank')) tell('link', location.href.replace(location.hash, ''))
}
