/** How somebody is reached. */
import type { Contact } from '@housestaff/schema/records'
import type { TemplateResult } from 'lit'
import { facts, type Fact } from '../facts.js'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { own } from '../language.js'
import { link, mailLink, phoneLink } from '../links.js'
import { html } from '../html.js'
import { startSentence } from '../sentence.js'
import { words } from './words.js'

/** What contacts are part of. */
export interface Reached {
  name: string
  lang?: string
  contact?: Contact
}

/** The contact of a record under a heading: what is reached there, and above it whose it is. */
export function contactCard(record: Reached, { language, headingLevel }: Setting): TemplateResult {
  const name = own(record.name, record, language)
  const label = record.contact?.label
  return html`<article part="contact">
    ${
      label
        ? html`<hgroup>
            <p part="of" class="quiet">${name}</p>
            ${heading(headingLevel, own(label, record, language))}
          </hgroup>`
        : heading(headingLevel, name)
    }
    ${facts(waysToReach(record, language))}
  </article>`
}

/** Every way to reach somebody, as facts. */
export function waysToReach(record: Reached, language: string): Fact[] {
  const { email, phone, address, hours, url, label = record.name } = record.contact ?? {}
  const says = words(language)
  const inOwn = (text: string) => own(text, record, language)
  return [
    [says.email, email && html`<span translate="no">${mailLink(email)}</span>`],
    [says.phone, phone && phoneLink(phone)],
    [says.hours, hours && inOwn(startSentence(hours))],
    [says.address, address && html`<address part="address">${inOwn(address)}</address>`],
    [says.page, url && link(says.pageOf(label), url)],
  ]
}
