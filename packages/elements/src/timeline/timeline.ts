/** The history of a program or hospital, in the order of time. */
import type { MilestoneRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { byDate } from './order.js'
import { timelineStyles } from './styles.js'
import { timeline } from './template.js'

/**
 * What happened when, the earliest first, along a line that stays open towards the present. A date that is known only in part is told
 * in words ("about 1857", "1850s"), or as the source has it, and its dot is hollow. Milestones without a date come last.
 *
 * @customElement hs-timeline
 * @csspart list - The list of milestones, or of those of a century.
 * @csspart title - What happened, in a few words; or the name of a century.
 * @csspart milestone - One milestone.
 * @csspart date - When it happened.
 * @csspart summary - What happened.
 * @csspart details - Particulars.
 * @csspart who - Who took part.
 * @csspart place - Where it happened.
 * @csspart as-of - When the records were true.
 */
export class HsTimeline extends HsListElement<'milestones'> {
  static override properties: PropertyDeclarations = {
    byCentury: { type: Boolean, attribute: 'by-century' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, timelineStyles]

  /** Whether milestones stand by century, which helps where there are many. */
  declare byCentury: boolean

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'milestones'

  protected override narrow(records: readonly MilestoneRecord[]): readonly MilestoneRecord[] {
    return super.narrow(byDate(records))
  }

  protected override view(records: readonly MilestoneRecord[]): TemplateResult {
    const { setting, byCentury } = this
    return html`${timeline(records, setting, byCentury)} ${asOfLine(newestDate(records), setting)}`
  }
}

define('hs-timeline', HsTimeline)

declare global {
  interface HTMLElementTagNameMap {
    'hs-timeline': HsTimeline
  }
}
