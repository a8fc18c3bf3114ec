/** What an element says while it has nothing to show, or not everything. */
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { stateStyles } from './styles.js'
import { words as elementWords } from '../words.js'
import { words } from './words.js'

/** Gives an element the look of what is said below. */
export function dress(root: HTMLElement | DocumentFragment): void {
  const { adoptedStyleSheets: worn } = root as ShadowRoot
  const { styleSheet } = stateStyles
  if (styleSheet && !worn.includes(styleSheet)) worn.push(styleSheet)
}

/** Quiet bars where text will stand; a screen reader is told in words. */
export const waiting = (language: string): TemplateResult =>
  state(
    html`<span class="unseen">${words(language).loading}</span>
      <span class="skeleton" aria-hidden="true"><i></i><i></i><i></i></span>`,
  )

/** It could not be loaded; `again` asks once more, where that may help. */
export const failed = (language: string, again?: () => void): TemplateResult =>
  state(html`${elementWords(language).failed} ${again ? retry(language, again) : nothing}`)

const retry = (language: string, again: () => void) =>
  html`<button type="button" part="retry" @click=${again}>${words(language).retry}</button>`

/** The one record that was asked for is not there any more. */
export const gone = (language: string): TemplateResult => state(words(language).gone)

/** One of several feeds could not be loaded; `again` asks once more. */
export const missing = (language: string, again: () => void): TemplateResult =>
  html`<p part="left-out" class="quiet" role="status">${words(language).missing} ${retry(language, again)}</p>`

/** What is shown was read `since` and nothing newer can be had; `again` asks once more. */
export const stale = (language: string, since: number, again: () => void): TemplateResult =>
  html`<p part="renewed" class="quiet" role="status">
    ${words(language).renewed(new Date(since).toLocaleDateString(language, { dateStyle: 'long' }))}
    ${retry(language, again)}
  </p>`

/** `count` records were left out. */
export const partial = (language: string, count: number): TemplateResult =>
  html`<p part="left-out" class="quiet" role="status">${words(language).leftOut(count)}</p>`

// One and the same node for all, so that a screen reader hears what changes in it.
const state = (content: unknown) => html`<p part="state" class="quiet" role="status">${content}</p>`
