/** All states of an element side by side, the same for every element. */
import { html, type TemplateResult } from 'lit'
import { expect, waitFor } from 'storybook/test'
import { drawn, drawnFrom, listed, type Listed } from './elements.js'
import { feedOf, keptFeed, missing, overdue, silent } from './fixtures.js'
import { closed } from './invented-people.js'
import { samples, sixty, withLongNames } from './sample-records.js'
import './states.css'

/** A state, and how much room it has. */
export interface State {
  title: string
  element: HTMLElement
  room: 'line' | 'column' | 'page' | 'window'
}

/** The story of an element’s states. */
export const statesOf = (tag: Listed['tag']) => ({
  tags: ['!autodocs'],
  render: () => drawStates(states(listed(tag))),
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => settled(canvasElement),
})

export function drawStates(states: readonly State[]): TemplateResult {
  const rooms = [...new Set(states.map(({ room }) => room))]
  return html`<div class="states">
    ${rooms.map((room) => html`<div class=${room}>${states.filter((state) => state.room === room).map(drawState)}</div>`)}
  </div>`
}

// What scrolls must be reached by keyboard.
const drawState = ({ title, element, room }: State) =>
  html`<section>
    <h2>${title}</h2>
    ${room === 'window' ? html`<div tabindex="0" role="group" aria-label=${title}>${element}</div>` : element}
  </section>`

/** Waits until all feeds have answered but the one that never does. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const waiting = () => [...canvas.querySelectorAll('[src]')].filter(isWaiting)
  await waitFor(() => expect(waiting().every((element) => element.getAttribute('src') === silent)).toBe(true), {
    timeout: 5_000,
  })
}

const isWaiting = ({ shadowRoot }: Element) =>
  !shadowRoot?.querySelector('[part=state]:not(:has(.skeleton)), [part=left-out], [part=renewed]')

/** The state in which a column has the least room, and the most words. */
export const narrow = 'Narrow, with long names'

export function states(listed: Listed): State[] {
  const { collection, takesOne } = listed
  const records = samples(collection)
  const without: State[] = [
    { title: 'On its way', element: drawnFrom(listed, silent), room: 'line' },
    { title: 'Cannot be loaded', element: drawnFrom(listed, missing), room: 'line' },
    { title: 'Not there any more', element: drawnFrom(listed, `${feedOf(collection, [])}#gone`), room: 'line' },
  ]
  const own = (more[listed.tag] ?? []).map(([title, record]): State => ({
    title,
    element: drawn(listed, [record]),
    room: 'column',
  }))
  const long = withLongNames(collection)
  if (takesOne) {
    return [
      ...without,
      ...own,
      { title: 'One', element: drawn(listed, records), room: 'column' },
      { title: narrow, element: drawn(listed, long), room: 'column' },
    ]
  }
  const some = feedOf(collection, [...records.slice(0, 2), { id: 'wrong' }])
  return [
    ...without,
    { title: 'None', element: drawn(listed, []), room: 'line' },
    ...own,
    { title: 'Some records are wrong', element: drawnFrom(listed, some), room: 'column' },
    { title: narrow, element: drawn(listed, long.slice(0, 2)), room: 'column' },
    { title: 'One', element: drawn(listed, records.slice(0, 1)), room: 'page' },
    {
      title: 'Kept by the browser',
      element: drawnFrom(listed, keptFeed(collection, records.slice(0, 1))),
      room: 'page',
    },
    { title: 'Long names', element: drawn(listed, long.slice(0, 2)), room: 'page' },
    { title: 'Sixty, in a window of their own', element: drawn(listed, sixty(collection)), room: 'window' },
  ]
}

/** States that only one element has. */
const more: { [Tag in Listed['tag']]?: [title: string, record: object][] } = {
  'hs-application': [['Past its deadline', closed]],
  'hs-wellness-list': [['Nobody has looked at it in time', overdue]],
}
