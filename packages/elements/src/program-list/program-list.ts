/** Programs as cards in a grid whose titles, facts and links line up. */
import type { ProgramRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { barStyles } from '../bar-styles.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { cardStyles } from '../program-card/styles.js'
import { programCard } from '../program-card/template.js'
import { sharedStyles } from '../styles.js'
import { listStyles } from './styles.js'
import { html } from '../html.js'
import { about } from '../marks.js'

/**
 * Programs as cards, as many in a row as fit.
 *
 * @customElement hs-program-list
 * @csspart list - The list of cards.
 * @csspart card - A card's frame.
 * @csspart kind - Kind and length, above the title.
 * @csspart title - A program's name.
 * @csspart summary - What a program is.
 * @csspart facts - A card's list of facts.
 * @csspart fact - One fact: label and value.
 * @csspart bar - The bar of a share.
 * @csspart link - The link to a program's page.
 * @csspart as-of - When the records were true.
 * @cssproperty [--hs-card-width=18em] - The least width of a card.
 */
export class HsProgramList extends HsListElement<'programs'> {
  static override properties: PropertyDeclarations = {
    kind: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, barStyles, cardStyles, listStyles]

  /** Only programs of this kind, or of these: residency, track, pathway, preliminary-year, combined, fellowship, enrichment. */
  declare kind: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'programs'
  protected override readonly filters = { kind: { values: ({ kind }: ProgramRecord) => [kind] } }

  protected override view(records: readonly ProgramRecord[]): TemplateResult {
    const { setting } = this
    return html`<ul part="list" role="list">
        ${records.map((program) => about(program, html`<li>${programCard(program, setting)}</li>`))}
      </ul>
      ${asOfLine(newestDate(records), setting)}`
  }
}

define('hs-program-list', HsProgramList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-program-list': HsProgramList
  }
}
