/** Headings that fit the outline of the page around them. */
import type { TemplateResult } from 'lit'
import { html } from './html.js'

/** A heading of `level` 1 to 6; of level 3 where there is none. */
export function heading(level: number | undefined, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="title">${content}</h1>`
    case 2:
      return html`<h2 part="title">${content}</h2>`
    case 4:
      return html`<h4 part="title">${content}</h4>`
    case 5:
      return html`<h5 part="title">${content}</h5>`
    case 6:
      return html`<h6 part="title">${content}</h6>`
    default:
      return html`<h3 part="title">${content}</h3>`
  }
}
