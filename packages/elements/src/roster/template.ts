/** One roster: its program and academic year, then its residents level by level. */
import { displayFigure } from '@housestaff/schema/display'
import type { Member, RosterRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { about } from '../marks.js'
import { personName } from '../people/name.js'
import { line, personLines, portrait, type Person } from '../people/person.js'
import { words as peopleWords } from '../people/words.js'
import { levelsOf, type Level } from './levels.js'
import { words } from './words.js'

export function rosterSection(roster: RosterRecord, setting: Setting): TemplateResult {
  const { language, headingLevel } = setting
  const { program, academicYear } = roster
  const says = words(language)
  const levels = levelsOf(roster, language)
  return about(
    roster,
    html`<section part="roster">
      <hgroup>
        <p part="year" class="quiet">${says.year(academicYear.replace('-', '–'))}</p>
        ${heading(headingLevel, program.name)}
      </hgroup>
      ${levels.map((level) => levelSection(level, setting))}
      ${levels.length ? nothing : html`<p part="nobody" class="quiet">${says.nobody}</p>`}
    </section>`,
  )
}

function levelSection({ name, classYear, count, members }: Level, setting: Setting): TemplateResult {
  const { language, headingLevel } = setting
  const says = words(language)
  const people = members.map(({ person }) => person)
  const figure = says.residents(displayFigure(count, language), count.value === 1)
  const isPartly = people.length > 0 && count.value !== people.length
  return html`<section part="level">
    <hgroup>
      ${heading(Math.min((headingLevel || 3) + 1, 6), name ?? says.unknownLevel)}
      ${line('count', isPartly ? says.namedOf(people.length, figure) : figure)}
      ${classYear ? line('class', peopleWords(language).classOf(classYear)) : nothing}
    </hgroup>
    ${
      people.length
        ? html`<ul part="members" role="list">
            ${members.map((member) => about(member.person, html`<li part="person">${memberEntry(member, people, setting)}</li>`))}
          </ul>`
        : nothing
    }
  </section>`
}

function memberEntry({ person, program, title }: Member, people: readonly Person[], setting: Setting): TemplateResult {
  const post = [title, program?.name].filter(Boolean).join(', ')
  return html`${portrait(person, people, setting)}
    <div>
      <p part="name">${personName(person)}</p>
      ${post ? line('post', post) : nothing} ${personLines(person, setting.language)}
    </div>`
}
