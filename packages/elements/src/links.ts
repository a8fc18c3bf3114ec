/** Links whose address comes from data. */
import type { TemplateResult } from 'lit'
import { html } from './html.js'

/** A link, or only its words where the address could run code. */
export function link(label: unknown, url: string): TemplateResult {
  return /^(https?:|mailto:|tel:)/i.test(url) ? html`<a part="link" href=${url}>${label}</a>` : html`${label}`
}
