/** What stands above a table: its caption for the eye, search, one choice, and how many rows they leave. */
import { nothing, type TemplateResult } from 'lit'
import type { Selection } from './selection.js'
import type { Noun, Words } from './words.js'
import { html } from '../html.js'

export interface Controls {
  says: Words
  caption: string
  noun: Noun
  facetLabel: string
  query: string
  selection: Selection
  search: (query: string) => void
  choose: (kind: string) => void
  clear: () => void
}

export function drawControls({
  says,
  caption,
  noun,
  facetLabel,
  query,
  selection,
  search,
  choose,
  clear,
}: Controls): TemplateResult {
  const { kinds, kind, found, total } = selection
  return html`<div part="controls">
    <p part="caption" aria-hidden="true">${caption}</p>
    <label part="search">
      <span class="quiet">${says.search(noun)}</span>
      <input type="search" autocomplete="off" .value=${query} @input=${(event: Event) => search(valueIn(event))} />
    </label>
    ${kinds.size ? drawFacet({ says, facetLabel, noun, selection, choose }) : nothing}
    <p part="count">
      <span>${says.count(found, total, noun)}</span>
      ${query || kind ? drawClear(says, clear) : nothing}
    </p>
  </div>`
}

function drawFacet({
  says,
  facetLabel,
  noun,
  selection,
  choose,
}: Omit<Controls, 'caption' | 'query' | 'search' | 'clear'>) {
  const { kinds, kind } = selection
  const names = [...kinds.keys()].sort((a, b) => a.localeCompare(b))
  return html`<label part="facet">
    <span class="quiet">${facetLabel}</span>
    <select @change=${(event: Event) => choose(valueIn(event))}>
      <option value="" .selected=${!kind}>${says.anyKind(noun)}</option>
      ${names.map((name) => html`<option value=${name} .selected=${name === kind}>${says.kind(name, kinds.get(name)!)}</option>`)}
    </select>
  </label>`
}

/** What a table without rows says. */
export function drawNone(message: string, says: Words, clear: () => void): TemplateResult {
  return html`${message} ${drawClear(says, clear)}`
}

const drawClear = ({ clear: label }: Words, clear: () => void) =>
  html`<button type="button" part="clear" @click=${clear}>${label}</button>`

const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value
