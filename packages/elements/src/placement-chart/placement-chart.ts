/** Where a program's graduates went, counted. */
import type { PlacementRecord } from '@housestaff/schema/records'
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { drawControls } from './controls.js'
import { groupsBy } from './groups.js'
import { placementChartStyles } from './styles.js'
import { drawSummary, drawTable } from './template.js'
import { words, type Dimension, type Words } from './words.js'

/**
 * What graduates went on to, as bars: by specialty, destination, next step or class year, as the reader chooses; the largest group
 * comes first, and none is too small to be shown. The bars stand in a table that a screen reader is read as a whole; one press
 * shows it, with names where records have them and places. What is not stated, withheld or not yet known is said.
 *
 * @customElement hs-placement-chart
 * @csspart controls - What stands above the chart.
 * @csspart caption - What the chart is called.
 * @csspart summary - How many graduates there are, and of how many something is not told.
 * @csspart choice - The choice of what is counted by.
 * @csspart toggle - The button that shows the table.
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart label - What a group of graduates has in common.
 * @csspart count - The cell of a bar and its count.
 * @csspart bar - A bar.
 * @csspart who - The cell that tells of each graduate.
 * @csspart as-of - When the records were true.
 */
export class HsPlacementChart extends HsListElement<'placements'> {
  static override properties: PropertyDeclarations = {
    by: {},
    caption: {},
    program: {},
  }
  static override styles = [sharedStyles, placementChartStyles]

  /** By what graduates are counted at first: specialty, destination, kind or class; by specialty if left out. */
  declare by: string | undefined

  /** What the chart is called; "Where graduates went" if left out. */
  declare caption: string | undefined

  /** Only graduates of the program with this id, or of these. */
  declare program: string | undefined

  protected override readonly collection = 'placements'
  protected override readonly filters: HsListElement<'placements'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  private chosen: Dimension | undefined
  private isChart = true
  private said = ''

  protected override view(records: readonly PlacementRecord[]): TemplateResult {
    const { language, isChart } = this
    const says = words(language)
    const dimension = this.chosen ?? dimensionsOf(says).find((name) => name === this.by) ?? 'specialty'
    const groups = groupsBy(dimension, records, says, language)
    const table = drawTable({ title: this.titleOf(dimension), dimension, groups, isChart, language })
    return html`
      ${this.plain ? nothing : this.drawHead(records, dimension)} ${drawSummary(records, language)} ${table}
      ${asOfLine(newestDate(records), this.setting)}
    `
  }

  private drawHead(records: readonly PlacementRecord[], dimension: Dimension): TemplateResult {
    const { caption, isChart, language, said } = this
    const says = words(language)
    // Nobody chooses what would put all in one group.
    const dimensions = dimensionsOf(says).filter(
      (name) => name === dimension || groupsBy(name, records, says, language).length > 1,
    )
    return html`<p part="caption" aria-hidden="true">${caption || says.caption}</p>
      ${drawControls({
        language,
        dimension,
        dimensions,
        isChart,
        choose: (name) => this.change({ chosen: name, said: this.titleOf(name) }),
        toggle: () => this.change({ isChart: !isChart }),
      })}
      <p class="unseen" role="status">${said}</p>`
  }

  private titleOf(dimension: Dimension): string {
    const says = words(this.language)
    return says.title(this.caption || says.caption, says.dimensions[dimension])
  }

  private change(wish: { chosen?: Dimension; isChart?: boolean; said?: string }): void {
    Object.assign(this, wish)
    this.requestUpdate()
  }
}

const dimensionsOf = ({ dimensions }: Words) => Object.keys(dimensions) as Dimension[]

define('hs-placement-chart', HsPlacementChart)

declare global {
  interface HTMLElementTagNameMap {
    'hs-placement-chart': HsPlacementChart
  }
}
