/** What a program does for its residents' lives, by kind. */
import type { WellnessRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { sharedStyles } from '../styles.js'
import { wellnessStyles } from './styles.js'
import { wellnessGroups } from './template.js'
import { html } from '../html.js'

/**
 * Time off, leave, support, coaching and company, by kind; amounts are shown first and large.
 *
 * @customElement hs-wellness-list
 * @csspart group - One kind.
 * @csspart title - The name of a kind or a benefit.
 * @csspart benefit - One benefit.
 * @csspart amount - How much of it there is.
 * @csspart relation - What an amount adds to.
 * @csspart summary - What it is.
 * @csspart details - Occasions at which it applies.
 * @csspart phone - The number to call.
 * @csspart link - A link.
 * @csspart as-of - When the records were true.
 */
export class HsWellnessList extends HsListElement<'wellness'> {
  static override properties: PropertyDeclarations = {
    category: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, wellnessStyles]

  /** Only benefits of this kind, or of these: crisis, time-off, leave, support, coaching, community, resource, principle. */
  declare category: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'wellness'
  protected override readonly filters = { category: { values: ({ kind }: WellnessRecord) => [kind] } }

  protected override view(records: readonly WellnessRecord[]): TemplateResult {
    return html`${wellnessGroups(records, this.setting)} ${asOfLine(newestDate(records), this.setting)}`
  }
}

define('hs-wellness-list', HsWellnessList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-wellness-list': HsWellnessList
  }
}
