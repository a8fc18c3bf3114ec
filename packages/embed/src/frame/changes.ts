/** Notices whatever changes the height of a page. */

/** Calls `act` after each change of what `element` shows, and of the room that it has. */
export function whenChanged(element: Element, act: () => void): void {
  new ResizeObserver(act).observe(document.body)
  // Browsers do not measure frames that nobody has scrolled to yet. Those must not jump when somebody does.
  new MutationObserver(act).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true })
  addEventListener('load', act)
}
