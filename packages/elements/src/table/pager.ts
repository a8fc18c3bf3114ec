/** What stands below a table that does not fit on one page. */
import { nothing, type TemplateResult } from 'lit'
import type { Selection } from './selection.js'
import { words } from './words.js'
import { html } from '../html.js'

export interface Pager {
  caption: string
  selection: Selection
  all: boolean
  turnTo: (page: number) => void
  showAll: (all: boolean) => void
}

export function drawPager({ caption, selection, all, turnTo, showAll }: Pager): TemplateResult {
  return html`<nav part="pages" aria-label=${words.pages(caption)}>
    ${all ? nothing : drawTurns(selection, turnTo)}
    <button type="button" part="show-all" @click=${() => showAll(!all)}>
      ${all ? words.showPages : words.showAll(selection.found)}
    </button>
  </nav>`
}

function drawTurns({ page, pages }: Selection, turnTo: Pager['turnTo']): TemplateResult {
  return html`${drawTurn(words.previous, page > 1, () => turnTo(page - 1))}
    <span part="page">${words.page(page, pages)}</span>
    ${drawTurn(words.next, page < pages, () => turnTo(page + 1))}`
}

// Not `disabled`: at the last page that would take the focus away from whoever just pressed.
function drawTurn(label: string, possible: boolean, turn: () => void): TemplateResult {
  return html`<button type="button" part="turn" aria-disabled=${!possible} @click=${() => possible && turn()}>
    ${label}
  </button>`
}
