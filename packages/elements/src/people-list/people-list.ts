/** People: leaders by their roles, faculty and others by name, graduates with what became of them. */
import type { LeadershipRoleRecord } from '@housestaff/schema/records'
import { sortName } from '@housestaff/schema/display'
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { credits } from '../people/person.js'
import { nameStyles } from '../people/name-styles.js'
import { personStyles } from '../people/styles.js'
import { sharedStyles } from '../styles.js'
import { personList, personOf, type Somebody } from './people.js'
import { roleList } from './roles.js'
import { peopleListStyles } from './styles.js'

type Shown = LeadershipRoleRecord | Somebody

/**
 * People, with or without portraits. What it shows follows from its feed: `leadership` gives roles in their own order, each with
 * those who hold it, since when, and who did before; `people` and `alumni` give people by family name.
 *
 * @customElement hs-people-list
 * @csspart list - The list.
 * @csspart role - One role: its title, and who holds it.
 * @csspart title - The title of a role; of people, the name.
 * @csspart place - Where a role is held, where that differs.
 * @csspart holders - Those who hold a role.
 * @csspart person - One person.
 * @csspart picture - A portrait.
 * @csspart initials - What stands for a portrait beside those who have one.
 * @csspart name - The name of a holder.
 * @csspart degrees - Degrees.
 * @csspart dates - Since when, until when; interim.
 * @csspart unnamed - What is said of a role whose holder is not named.
 * @csspart former - Who held a role before.
 * @csspart contact - How to reach the office of a role.
 * @csspart school - The medical school.
 * @csspart hometown - Where a person comes from.
 * @csspart biography - A few sentences about a person.
 * @csspart interests - What a person is interested in.
 * @csspart training - A graduate's class and program.
 * @csspart distinction - A graduate's honour.
 * @csspart position - A graduate's position.
 * @csspart credits - Who made the portraits.
 * @csspart as-of - When the records were true.
 */
export class HsPeopleList extends HsListElement<'leadership' | 'people' | 'alumni'> {
  static override properties: PropertyDeclarations = {
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, nameStyles, personStyles, peopleListStyles]

  /** Only leaders or graduates of the program with this id, or of these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'leadership'
  protected override readonly others = ['people', 'alumni'] as const
  protected override readonly filters = {
    program: {
      ids: 'programs',
      values: (record: Shown) => ['program' in record ? record.program?.id : undefined],
    },
  } as const

  protected override narrow(records: readonly Shown[]): readonly Shown[] {
    const { compare } = new Intl.Collator(this.language)
    const key = (record: Shown) => (isRole(record) ? '' : sortName(personOf(record).name))
    return super.narrow(records.toSorted((a, b) => place(a) - place(b) || compare(key(a), key(b))))
  }

  protected override view(records: readonly Shown[]): TemplateResult {
    const { setting } = this
    const roles = records.filter(isRole)
    const others = records.filter((record): record is Somebody => !isRole(record))
    const people = [
      ...roles.flatMap(({ holders = [] }) => holders.map(({ person }) => person)),
      ...others.map(personOf),
    ]
    return html`${roles.length ? roleList(roles, setting) : nothing}
    ${others.length ? personList(others, setting) : nothing} ${credits(people, setting.language)}
    ${asOfLine(newestDate(records), setting)}`
  }
}

const isRole = (record: Shown): record is LeadershipRoleRecord => 'title' in record
const place = ({ order = Number.MAX_VALUE }: Shown) => order

define('hs-people-list', HsPeopleList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-people-list': HsPeopleList
  }
}
