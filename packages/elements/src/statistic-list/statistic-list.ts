/** What is said of graduates and others as a whole: shares, counts and pass rates. */
import type { StatisticRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { barStyles } from '../bar-styles.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { statisticStyles } from './styles.js'
import { statisticList } from './template.js'

/**
 * Statistics, the figure of each first and large, and below it of whom, out of how many and of what time it tells. What is a part of
 * another figure stands below that one. A bar shows a part of a whole where both are known.
 *
 * @customElement hs-statistic-list
 * @csspart list - The list.
 * @csspart statistic - One statistic.
 * @csspart title - What is measured.
 * @csspart name - What a part of another figure measures.
 * @csspart figure - The share or count.
 * @csspart bar - The bar of a part of a whole.
 * @csspart context - Of whom, out of how many and of what time the figure tells.
 * @csspart summary - The finding in a sentence.
 * @csspart categories - What is included.
 * @csspart whole - The figure of which it is a part, where that one is not shown.
 * @csspart parts - The figures that are a part of it.
 * @csspart as-of - When the records were true.
 */
export class HsStatisticList extends HsListElement<'statistics'> {
  static override properties: PropertyDeclarations = {
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, barStyles, statisticStyles]

  /** Only statistics of the program with this id, or of these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'statistics'
  protected override readonly filters: HsListElement<'statistics'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  protected override view(records: readonly StatisticRecord[]): TemplateResult {
    return html`${statisticList(records, this.setting)} ${asOfLine(newestDate(records), this.setting)}`
  }
}

define('hs-statistic-list', HsStatisticList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-statistic-list': HsStatisticList
  }
}
