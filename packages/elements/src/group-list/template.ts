/** One group: what sort it is, its name, what it does, and what is known of it. */
import { displayDate, displayFigure, displayList } from '@housestaff/schema/display'
import type { GroupRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { waysToReach } from '../contact/template.js'
import { facts } from '../facts.js'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { startSentence } from '../sentence.js'
import { words } from './words.js'

export function groupEntry(group: GroupRecord, { language, headingLevel }: Setting): TemplateResult {
  const { kinds, founded: since, ...says } = words(language)
  const { kind, name, acronym, founded, summary, mission, parent, organization, links = [] } = group
  const inOwn = (text: string) => own(text, group, language)
  const phrases = (items: readonly string[] = []) => items.length && inOwn(startSentence(phrase(items, language)))
  const kindAndAge = [
    kinds[Object.hasOwn(kinds, kind) ? kind : 'other'],
    founded && since(displayDate(founded, language)),
  ]
  return html`<article part="group">
    <hgroup>
      <p part="kind" class="quiet">${kindAndAge.filter(Boolean).join(' · ')}</p>
      ${heading(headingLevel, inOwn(acronym ? `${name} (${acronym})` : name))}
    </hgroup>
    ${summary ? html`<p part="summary">${inOwn(summary)}</p>` : nothing}
    ${facts([
      [says.ledBy, phrases(group.ledBy)],
      [says.members, phrases(membersOf(group, language))],
      [says.when, phrases(group.frequency ? [group.frequency] : [])],
      [says.audience, phrases(group.audience)],
      [says.mission, mission && inOwn(mission)],
      [says.aims, phrases([group.aims, group.purposes].flatMap((items = []) => items))],
      [says.focus, phrases([group.focusAreas, group.topics].flatMap((items = []) => items))],
      [says.activities, phrases(group.activities)],
      [says.partners, phrases(group.partners)],
      [says.createdBy, phrases(group.createdBy)],
      [says.partOf, phrases([parent, organization].flatMap((whole) => whole?.name ?? []))],
      [says.more, links.length && links.map(({ label, url }) => html`<p>${link(label, url)}</p>`)],
      [says.contact, group.contact?.label],
      ...waysToReach(group, language),
    ])}
  </article>`
}

function membersOf({ size, members = [] }: GroupRecord, language: string): string[] {
  const figure = size && displayFigure(size, language)
  return figure ? [members.length ? `${figure}: ${members[0]}` : figure, ...members.slice(1)] : members
}

// Items that hold commas are told apart by more than a comma.
const phrase = (items: readonly string[], language: string) =>
  items.some((item) => item.includes(',')) ? items.join('; ') : displayList(items, language)
