/** What stands above a table: its caption for the eye, search, choices, and how many rows they leave. */
import { nothing, type TemplateResult } from 'lit'
import type { Offer, Selection } from './selection.js'
import type { Noun, Words } from './words.js'
import { html } from '../html.js'

/** What is drawn. `search` and `choose` say whether they may. */
export interface Controls {
  says: Words
  caption: string
  noun: Noun
  query: string
  selection: Selection
  search: (query: string) => boolean
  choose: (facet: string, kind: string) => boolean
  clear: () => void
}

export function drawControls({
  says,
  caption,
  noun,
  query,
  selection,
  search,
  choose,
  clear,
}: Controls): TemplateResult {
  const { offers, found, total } = selection
  return html`<div part="controls">
    <p part="caption" aria-hidden="true">${caption}</p>
    <label part="search">
      <span class="quiet">${says.search(noun)}</span>
      <input type="search" autocomplete="off" .value=${query} @input=${whenAllowed(search, query)} />
    </label>
    ${offers.map((offer) => drawFacet(says, offer, choose))}
    <p part="count">
      <span>${says.count(found.length, total, noun)}</span>
      ${query || offers.some(({ chosen }) => chosen) ? drawClear(says, clear) : nothing}
    </p>
  </div>`
}

function drawFacet(says: Words, { key, label, kinds, counts, chosen }: Offer, choose: Controls['choose']) {
  return html`<label part="facet">
    <span class="quiet">${label}</span>
    <select @change=${whenAllowed((kind) => choose(key, kind), chosen)}>
      <option value="" .selected=${!chosen}>${says.any}</option>
      ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === chosen}>${says.kind(kind, counts.get(kind)!)}</option>`)}
    </select>
  </label>`
}

/** What a table without rows says. */
export function drawNone(message: string, says: Words, clear: () => void): TemplateResult {
  return html`${message} ${drawClear(says, clear)}`
}

const drawClear = ({ clear: label }: Words, clear: () => void) =>
  html`<button type="button" part="clear" @click=${clear}>${label}</button>`

/** Hands on what was entered; where the page does not allow it, the control says `before` again. */
const whenAllowed = (change: (value: string) => boolean, before: string) => (event: Event) => {
  const control = event.target as HTMLInputElement | HTMLSelectElement
  if (!change(control.value)) control.value = before
}
