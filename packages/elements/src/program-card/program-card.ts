/** One program as a card. */
import type { ProgramRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine } from '../as-of.js'
import { barStyles } from '../bar-styles.js'
import { define } from '../define.js'
import { HsElement } from '../hs-element.js'
import { sharedStyles } from '../styles.js'
import { hostStyles } from './host-styles.js'
import { cardStyles } from './styles.js'
import { programCard } from './template.js'
import { html } from '../html.js'
import { about } from '../marks.js'

/**
 * One program as a card: kind and length, name, summary, facts and a link to its page.
 *
 * @customElement hs-program-card
 * @csspart card - The card's frame.
 * @csspart kind - Kind and length, above the title.
 * @csspart title - The program's name.
 * @csspart summary - What it is.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact: label and value.
 * @csspart bar - The bar of a share.
 * @csspart link - The link to the program's page.
 * @csspart as-of - When the record was true.
 */
export class HsProgramCard extends HsElement<'programs'> {
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, barStyles, cardStyles, hostStyles]

  /** The program. */
  declare record: ProgramRecord | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'programs'

  protected override view([program]: readonly ProgramRecord[]): TemplateResult {
    return html`${about(program!, programCard(program!, this.setting))}${asOfLine(program!.asOf, this.setting)}`
  }
}

define('hs-program-card', HsProgramCard)

declare global {
  interface HTMLElementTagNameMap {
    'hs-program-card': HsProgramCard
  }
}
