/** The page of `housestaff dev`: shows each state that the server tells of. */
import { openPreview, type PreviewState } from './preview.js'

interface ServedState extends PreviewState {
  /** The tags of the elements that the department has. */
  tags: string[]
  /** What is said where it has none. */
  withoutElements?: string
}

const ask = async <Answer>(address: string): Promise<Answer> => (await fetch(address)).json()
const addressOf = (collection: string) => `/records/${collection}.json`

const first = await ask<ServedState>('/state.json')
if (first.tags.length > 0) await import(new URL('/elements/embed.js', location.href).href)
const preview = openPreview(document.querySelector('main')!, {
  tags: first.tags,
  addressOf,
  recordsOf: async (collection) => (await ask<{ records: [] }>(addressOf(collection))).records,
  ...(first.withoutElements !== undefined && { withoutElements: first.withoutElements }),
})
await preview.show(first)

const lost = document.querySelector<HTMLElement>('#lost')!
const events = new EventSource('/events')
// A server that was stopped and started again has other content.
events.addEventListener('open', () => void renew())
events.addEventListener('message', () => void renew())
events.addEventListener('error', () => (lost.hidden = false))

async function renew(): Promise<void> {
  try {
    await preview.show(await ask<ServedState>('/state.json'))
    lost.hidden = true
  } catch {
    lost.hidden = false
  }
}
