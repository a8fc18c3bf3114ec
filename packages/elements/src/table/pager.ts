/** What stands below a table that does not fit on one page. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Selection } from './selection.js'
import { words } from './words.js'

export interface Pager {
  caption: string
  selection: Selection
  all: boolean
  turnTo: (page: number) => void
  showAll: (all: boolean) => void
}

export function drawPager({ caption, selection, all, turnTo, showAll }: Pager): TemplateResult {
  const { page, pages, found } = selection
  return html`<nav part="pages" aria-label=${words.pages(caption)}>
    ${all ? nothing : [turn(words.previous, page - 1, pages, turnTo), html`<span part="page">${words.page(page, pages)}</span>`, turn(words.next, page + 1, pages, turnTo)]}
    <button type="button" part="show-all" @click=${() => showAll(!all)}>${all ? words.showPages : words.showAll(found)}</button>
  </nav>`
}

// Not `disabled`: at the last page that would take the focus away from whoever just pressed.
function turn(label: string, page: number, pages: number, turnTo: Pager['turnTo']): TemplateResult {
  const there = page >= 1 && page <= pages
  return html`<button type="button" part="turn" aria-disabled=${!there} @click=${() => there && turnTo(page)}>${label}</button>`
}
