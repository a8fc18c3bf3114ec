/** What a page does in a frame: it stays as low as the frame, and tells the page around how high it is. */
import { fitRecords, fitRows, type Shown } from './fit.js'
import { secret, speak } from './host.js'

/** WordPress makes frames 1,000 pixels high at most. */
const highest = 960
const lowest = 400

if (parent !== window) void begin()

async function begin(): Promise<void> {
  document.documentElement.dataset.framed = ''
  const element = document.querySelector<Shown>('main > [src]')!
  await customElements.whenDefined(element.localName)
  if (element.dataset.pages === 'rows') fitRows(element, room)
  if (element.dataset.pages === 'records') fitRecords(element, room)
  speak(element)
}

/** How high the page may be: as its frame where nobody makes that higher. */
function room(): number {
  return secret() ? highest : Math.min(highest, Math.max(lowest, innerHeight))
}
