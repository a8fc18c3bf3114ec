/** Committees, councils, societies, centers: people who do something together. */
import type { GroupRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { factsStyles } from '../facts-styles.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { about } from '../marks.js'
import { sharedStyles } from '../styles.js'
import { groupListStyles } from './styles.js'
import { groupEntry } from './template.js'

/**
 * Committees, councils, societies and centers: what each does, who leads it and belongs to it, when it is active, and how to
 * reach it.
 *
 * @customElement hs-group-list
 * @csspart list - The list.
 * @csspart group - One group.
 * @csspart kind - What sort of group it is and since when, above its name.
 * @csspart title - A group's name.
 * @csspart summary - What it does.
 * @csspart facts - What is known of it besides, and how to reach it.
 * @csspart fact - One fact: label and value.
 * @csspart address - A postal address.
 * @csspart link - A link.
 * @csspart as-of - When the records were true.
 */
export class HsGroupList extends HsListElement<'groups'> {
  static override properties: PropertyDeclarations = {
    category: {},
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, factsStyles, groupListStyles]

  /** Only groups of this kind, or of these: council, committee, center, society, program, service, faculty, support, other. */
  declare category: string | undefined

  /** Only groups of the program with this id, or of these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'groups'
  protected override readonly filters: HsListElement<'groups'>['filters'] = {
    category: { values: ({ kind }) => [kind] },
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  protected override view(records: readonly GroupRecord[]): TemplateResult {
    const { setting } = this
    return html`<ul part="list" role="list">
        ${records.map((group) => about(group, html`<li>${groupEntry(group, setting)}</li>`))}
      </ul>
      ${asOfLine(newestDate(records), setting)}`
  }
}

define('hs-group-list', HsGroupList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-group-list': HsGroupList
  }
}
