/** A thin bar of a share, beside the words that say it. */
import type { TemplateResult } from 'lit'
import { html } from './html.js'

// Drawn, because a width in a style attribute would break a strict Content-Security-Policy.
export const bar = (percent: number): TemplateResult =>
  html`<svg part="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
    <path d="M0 .5h${percent}" />
  </svg>`
