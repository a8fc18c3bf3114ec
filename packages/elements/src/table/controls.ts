/** What stands above a table: its caption for the eye, search, one choice, and how many rows they leave. */
import { nothing, type TemplateResult } from 'lit'
import type { Selection } from './selection.js'
import { words, type Noun } from './words.js'
import { html } from '../html.js'

export interface Controls {
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
      <span class="quiet">${words.search(noun)}</span>
      <input type="search" autocomplete="off" .value=${query} @input=${(event: Event) => search(valueIn(event))} />
    </label>
    ${kinds.size ? drawFacet(facetLabel, words.anyKind(noun), selection, choose) : nothing}
    <p part="count">
      <span>${words.count(found, total, noun)}</span>
      ${query || kind ? drawClear(clear) : nothing}
    </p>
  </div>`
}

function drawFacet(label: string, any: string, { kinds, kind }: Selection, choose: Controls['choose']): TemplateResult {
  const names = [...kinds.keys()].sort((a, b) => a.localeCompare(b))
  return html`<label part="facet">
    <span class="quiet">${label}</span>
    <select @change=${(event: Event) => choose(valueIn(event))}>
      <option value="" .selected=${!kind}>${any}</option>
      ${names.map((name) => html`<option value=${name} .selected=${name === kind}>${words.kind(name, kinds.get(name)!)}</option>`)}
    </select>
  </label>`
}

/** What a table without rows says. */
export function drawNone(message: string, clear: () => void): TemplateResult {
  return html`${message} ${drawClear(clear)}`
}

const drawClear = (clear: () => void) =>
  html`<button type="button" part="clear" @click=${clear}>${words.clear}</button>`

const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value
