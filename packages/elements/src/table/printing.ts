/** Whether the page is being printed: on paper nothing can be pressed, so everything is shown. */
import type { ReactiveControllerHost } from 'lit'

/** Says whether it is; `update` draws `host` at once, because the browser does not wait with printing. */
export function printing(host: ReactiveControllerHost, update: () => void): () => boolean {
  let isNow = false
  const change = ({ type }: Event) => {
    isNow = type === 'beforeprint'
    host.requestUpdate()
    update()
  }
  host.addController({
    hostConnected() {
      addEventListener('beforeprint', change)
      addEventListener('afterprint', change)
    },
    hostDisconnected() {
      removeEventListener('beforeprint', change)
      removeEventListener('afterprint', change)
    },
  })
  return () => isNow
}
