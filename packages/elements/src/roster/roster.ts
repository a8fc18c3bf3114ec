/** The residents of an academic year, by level. */
import type { RosterRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { credits } from '../people/person.js'
import { nameStyles } from '../people/name-styles.js'
import { personStyles } from '../people/styles.js'
import { sharedStyles } from '../styles.js'
import { rosterStyles } from './styles.js'
import { rosterSection } from './template.js'

/**
 * The residents of an academic year, level by level, each level and class worked out from the years in which its residents
 * entered; with names and portraits where there are some, else with numbers. The newest year is shown unless one is asked for.
 *
 * @customElement hs-roster
 * @csspart roster - The residents of one program.
 * @csspart year - The academic year, above the title.
 * @csspart title - The name of a program or a level.
 * @csspart level - One level.
 * @csspart count - How many residents a level has.
 * @csspart class - The year in which they end.
 * @csspart members - The list of a level's residents.
 * @csspart person - One resident.
 * @csspart picture - A portrait.
 * @csspart initials - What stands for a portrait beside those who have one.
 * @csspart name - A resident's name.
 * @csspart degrees - Degrees.
 * @csspart post - A post besides, and a program that is not the roster's.
 * @csspart school - The medical school.
 * @csspart hometown - Where a resident comes from.
 * @csspart interests - What a resident is interested in.
 * @csspart nobody - What is said where neither names nor numbers are known.
 * @csspart credits - Who made the portraits.
 * @csspart as-of - When the records were true.
 */
export class HsRoster extends HsListElement<'rosters'> {
  static override properties: PropertyDeclarations = {
    program: {},
    year: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, nameStyles, personStyles, rosterStyles]

  /** Only residents of the program with this id, or of these. */
  declare program: string | undefined

  /** Only this academic year, or these: 2026-2027; the newest if left out. */
  declare year: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'rosters'
  protected override readonly filters: HsListElement<'rosters'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program.id] },
    year: { values: ({ academicYear }) => [academicYear] },
  }

  protected override narrow(records: readonly RosterRecord[]): readonly RosterRecord[] {
    const chosen = super.narrow(records.toSorted((a, b) => startOf(b) - startOf(a)))
    return this.year ? chosen : chosen.filter((roster) => startOf(roster) === startOf(chosen[0]!))
  }

  protected override view(records: readonly RosterRecord[]): TemplateResult {
    const { setting } = this
    const people = records.flatMap(({ members = [] }) => members.map(({ person }) => person))
    return html`${records.map((roster) => rosterSection(roster, setting))} ${credits(people, setting.language)}
    ${asOfLine(newestDate(records), setting)}`
  }
}

const startOf = ({ academicYear }: RosterRecord) => parseInt(academicYear)

define('hs-roster', HsRoster)

declare global {
  interface HTMLElementTagNameMap {
    'hs-roster': HsRoster
  }
}
