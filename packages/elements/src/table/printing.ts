/** Whether the page is being printed: on paper nothing can be pressed, so everything is shown. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class Printing implements ReactiveController {
  now = false

  private readonly host: ReactiveControllerHost
  private readonly update: () => void

  /** `update` draws `host` at once: the browser does not wait with printing. */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.host = host
    this.update = update
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.change)
    window.addEventListener('afterprint', this.change)
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.change)
    window.removeEventListener('afterprint', this.change)
  }

  private readonly change = ({ type }: Event): void => {
    this.now = type === 'beforeprint'
    this.host.requestUpdate()
    this.update()
  }
}
