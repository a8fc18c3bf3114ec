/** How a training year is laid out: blocks, rotations by year, and call. */
import type { ScheduleRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { about } from '../marks.js'
import { sharedStyles } from '../styles.js'
import { curriculumStyles } from './styles.js'
import { drawSchedule } from './template.js'

/**
 * Schedules: an X+Y pattern as a strip in proportion and in words, rotations by training level as a table, its footnotes linked both
 * ways, and call. Where there is little room the table does not scroll sideways, as half of it would be out of sight: each rotation
 * takes a line, and below it the years, each with its name, stand under those of the other rotations, so that a year can still be
 * read down.
 *
 * @customElement hs-curriculum-table
 * @csspart schedule - One schedule.
 * @csspart title - What it is called; or the heading of call.
 * @csspart summary - How the year runs.
 * @csspart pattern - The pattern of weeks.
 * @csspart weeks - The pattern in figures.
 * @csspart strip - The pattern as a strip.
 * @csspart parts - The pattern in words.
 * @csspart blocks - How many blocks a year has, and their length.
 * @csspart table - The table of rotations.
 * @csspart row - A row.
 * @csspart rotation - The head of a row.
 * @csspart cell - A cell.
 * @csspart mark - The mark of a footnote.
 * @csspart footnotes - The footnotes.
 * @csspart footnote - One footnote.
 * @csspart back - The way from a footnote back to its mark.
 * @csspart call - Night and weekend duty.
 * @csspart as-of - When the records were true.
 */
export class HsCurriculumTable extends HsListElement<'schedules'> {
  static override properties: PropertyDeclarations = {
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, curriculumStyles]

  /** Only schedules of the program with this id, or of these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'schedules'
  protected override readonly filters: HsListElement<'schedules'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  protected override view(records: readonly ScheduleRecord[]): TemplateResult {
    const { setting } = this
    return html`${records.map((schedule) => about(schedule, drawSchedule(schedule, setting)))}
    ${asOfLine(newestDate(records), setting)}`
  }
}

define('hs-curriculum-table', HsCurriculumTable)

declare global {
  interface HTMLElementTagNameMap {
    'hs-curriculum-table': HsCurriculumTable
  }
}
