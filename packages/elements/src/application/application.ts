/** How one applies to a program. */
import type { ApplicationRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine } from '../as-of.js'
import { define } from '../define.js'
import { factsStyles } from '../facts-styles.js'
import { HsElement } from '../hs-element.js'
import { html } from '../html.js'
import { about } from '../marks.js'
import { sharedStyles } from '../styles.js'
import { applicationStyles } from './styles.js'
import { applicationArticle } from './template.js'

/**
 * How and by when one applies. The deadline stands in its own time zone, in the visitor's too where that differs, and can be put
 * into the visitor's calendar; once it is past, the element says so and does not invite. Visas are answered in words: yes, no, case
 * by case, not stated.
 *
 * @customElement hs-application
 * @csspart application - The whole application.
 * @csspart service - The application service and the cycle, above the title.
 * @csspart title - What is applied for.
 * @csspart summary - How it works.
 * @csspart deadline - When applications close.
 * @csspart day - The day of the deadline.
 * @csspart time - Its time and time zone.
 * @csspart here - The same moment where the visitor is.
 * @csspart calendar - The button that puts a moment into the visitor's calendar.
 * @csspart closed - What is said when the deadline is past.
 * @csspart actions - Where one applies, and the button for the calendar.
 * @csspart facts - What one needs, who may apply, and whom to ask.
 * @csspart fact - One fact: label and value.
 * @csspart answer - Whether a visa is sponsored.
 * @csspart meeting - The name of a meeting for applicants.
 * @csspart address - A postal address.
 * @csspart link - A link.
 * @csspart as-of - When the record was true.
 */
export class HsApplication extends HsElement<'applications'> {
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, factsStyles, applicationStyles]

  /** The application. */
  declare record: ApplicationRecord | undefined

  /** Level of the heading, 1 to 6, so that it fits the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'applications'

  protected override view([application]: readonly ApplicationRecord[]): TemplateResult {
    return html`${about(application!, applicationArticle(application!, this.setting))}
    ${asOfLine(application!.asOf, this.setting)}`
  }
}

define('hs-application', HsApplication)

declare global {
  interface HTMLElementTagNameMap {
    'hs-application': HsApplication
  }
}
