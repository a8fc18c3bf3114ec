/** How to reach a program, a group, or whoever takes applications. */
import type { ApplicationRecord, GroupRecord, ProgramRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { factsStyles } from '../facts-styles.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { about } from '../marks.js'
import { sharedStyles } from '../styles.js'
import { contactStyles } from './styles.js'
import { contactCard } from './template.js'

type Reachable = ProgramRecord | ApplicationRecord | GroupRecord

/**
 * How to reach a program, a group, or whoever takes applications: e-mail, telephone, hours, address, page. Records without a
 * contact are passed over; `#id` at the end of `src` chooses one.
 *
 * @customElement hs-contact
 * @csspart list - The list of contacts.
 * @csspart contact - One contact.
 * @csspart of - Whose contact it is, above the title.
 * @csspart title - What is reached.
 * @csspart facts - The ways to reach it.
 * @csspart fact - One way: label and value.
 * @csspart address - The postal address.
 * @csspart link - A link.
 * @csspart as-of - When the records were true.
 */
export class HsContact extends HsListElement<'programs' | 'applications' | 'groups'> {
  static override properties: PropertyDeclarations = { headingLevel: { type: Number, attribute: 'heading-level' } }
  static override styles = [sharedStyles, factsStyles, contactStyles]

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'programs'
  protected override readonly others = ['applications', 'groups'] as const

  protected override narrow(records: readonly Reachable[]): readonly Reachable[] {
    return super.narrow(records.filter(({ contact }) => contact))
  }

  protected override view(records: readonly Reachable[]): TemplateResult {
    const { setting } = this
    return html`<ul part="list" role="list">
        ${records.map((record) => about(record, html`<li>${contactCard(record, setting)}</li>`))}
      </ul>
      ${asOfLine(newestDate(records), setting)}`
  }
}

define('hs-contact', HsContact)

declare global {
  interface HTMLElementTagNameMap {
    'hs-contact': HsContact
  }
}
