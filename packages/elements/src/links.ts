/** Links whose address comes from data. */
import type { TemplateResult } from 'lit'
import { html } from './html.js'

/** A link, or only its words where the address could run code. */
export function link(label: unknown, url: string): TemplateResult {
  return /^(https?:|mailto:|tel:)/i.test(url) ? html`<a part="link" href=${url}>${label}</a>` : html`${label}`
}

/** A number to call, with its extension: `tel:+16175550100;ext=204`. */
export const phoneLink = (phone: string) =>
  link(
    phone,
    `tel:${phone
      .replace(' ext. ', ';')
      .replace(/[^+\d;]/g, '')
      .replace(';', ';ext=')}`,
  )

/** An address to write to. What it may hold besides, such as `?bcc=`, does not become part of the message. */
export const mailLink = (email: string) => link(email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`)
