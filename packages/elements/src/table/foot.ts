/** What stands below a table: its pages, where it does not fit on one, and the file of what was found. */
import { nothing, type TemplateResult } from 'lit'
import type { Selection } from './selection.js'
import type { Words } from './words.js'
import { html } from '../html.js'

export interface Foot {
  says: Words
  caption: string
  selection: Selection
  pageSize: number
  all: boolean
  turnTo: (page: number) => void
  showAll: (all: boolean) => void
  download: () => void
}

export function drawFoot(foot: Foot): TemplateResult {
  const { says, selection, pageSize, download } = foot
  const { length } = selection.found
  return html`<div part="foot">
    ${pageSize > 0 && length > pageSize ? drawPager(foot) : nothing}
    ${length ? html`<button type="button" part="download" @click=${download}>${says.download}</button>` : nothing}
  </div>`
}

function drawPager({ says, caption, selection, all, turnTo, showAll }: Foot): TemplateResult {
  return html`<nav part="pages" aria-label=${says.pages(caption)}>
    ${all ? nothing : drawTurns(says, selection, turnTo)}
    <button type="button" part="show-all" @click=${() => showAll(!all)}>
      ${all ? says.showPages : says.showAll(selection.found.length)}
    </button>
  </nav>`
}

function drawTurns(says: Words, { page, pages }: Selection, turnTo: Foot['turnTo']): TemplateResult {
  return html`${drawTurn(says.previous, page > 1, () => turnTo(page - 1))}
    <span part="page">${says.page(page, pages)}</span>
    ${drawTurn(says.next, page < pages, () => turnTo(page + 1))}`
}

// Not `disabled`: at the last page that would take the focus away from whoever just pressed.
function drawTurn(label: string, possible: boolean, turn: () => void): TemplateResult {
  return html`<button type="button" part="turn" aria-disabled=${!possible} @click=${() => possible && turn()}>
    ${label}
  </button>`
}
