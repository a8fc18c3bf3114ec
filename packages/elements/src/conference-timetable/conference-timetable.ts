/** Teaching at fixed times, as a week. */
import type { ConferenceRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { timetableStyles } from './styles.js'
import { drawOthers, drawWeek } from './template.js'

/**
 * Conferences by day and time, the days as columns where there is room; below them what else there is to know of each: what it is,
 * how often, in which form, who leads it, for whom it is and how one takes part.
 *
 * @customElement hs-conference-timetable
 * @csspart week - The days on which there are conferences.
 * @csspart day - One day.
 * @csspart title - Its name.
 * @csspart sitting - A conference on that day.
 * @csspart time - When it begins and ends.
 * @csspart name - What a conference is called.
 * @csspart note - When it is otherwise.
 * @csspart zone - The time zone.
 * @csspart list - The list of what else there is to know.
 * @csspart conference - One conference in it.
 * @csspart summary - What it is.
 * @csspart facts - How often, in which form, under whom, for whom and how.
 * @csspart as-of - When the records were true.
 */
export class HsConferenceTimetable extends HsListElement<'conferences'> {
  static override properties: PropertyDeclarations = {
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, timetableStyles]

  /** Only conferences of the program with this id, or of these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'conferences'
  protected override readonly filters: HsListElement<'conferences'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  protected override view(records: readonly ConferenceRecord[]): TemplateResult {
    const { language, setting } = this
    return html`${drawWeek(records, setting)} ${drawOthers(records, language)}
    ${asOfLine(newestDate(records), this.setting)}`
  }
}

define('hs-conference-timetable', HsConferenceTimetable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-conference-timetable': HsConferenceTimetable
  }
}
