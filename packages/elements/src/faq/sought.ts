/** Which record the page's address asks for, behind its `#`, and brings it into view. */
import type { LitElement, ReactiveController } from 'lit'

const gestures = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Follows the address as a browser does: at once when it changes, and when the page is first shown. A page that was reloaded, or
 * that somebody has begun to read before the records were there, stays where it is.
 */
export class Sought implements ReactiveController {
  id = ''

  private readonly host: LitElement
  private waits: boolean | undefined

  constructor(host: LitElement) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.read()
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    this.waits ??= page?.type === 'navigate'
    window.addEventListener('hashchange', this.change)
    for (const gesture of gestures) window.addEventListener(gesture, this.leave, { passive: true })
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.change)
    this.leave()
  }

  hostUpdated(): void {
    const found = this.waits && this.id && this.host.renderRoot.querySelector(`[id="${CSS.escape(this.id)}"]`)
    if (found) this.show(found)
  }

  /** Follows a link to `id`: where the page has a `<base>`, it would lead elsewhere, and followed twice nowhere. */
  follow(id: string, press: MouseEvent): void {
    if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return
    press.preventDefault()
    if (id === this.id) this.change()
    else location.hash = id
  }

  private readonly change = (): void => {
    this.read()
    this.waits = true
    this.host.requestUpdate()
  }

  private readonly leave = (): void => {
    this.waits = false
    for (const gesture of gestures) window.removeEventListener(gesture, this.leave)
  }

  private read(): void {
    const id = location.hash.slice(1)
    const other = document.getElementById(id)
    // What the page itself has by that id is the browser's to show.
    this.id = other && !this.host.contains(other) ? '' : id
  }

  private show(found: Element): void {
    this.leave()
    // As after a jump within a page, the keyboard and a screen reader go on from there.
    const title = found.querySelector<HTMLElement>('[part=title]')!
    title.tabIndex = -1
    title.focus({ preventScroll: true })
    found.scrollIntoView()
  }
}
