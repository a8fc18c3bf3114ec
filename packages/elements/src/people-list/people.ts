/** People as such, and graduates with what became of them. */
import { displayAward, displayDate, displayPeriod, displayPosition } from '@housestaff/schema/display'
import type { AlumnusRecord, PersonRecord, Position } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { personName } from '../people/name.js'
import { line, personLines, portrait } from '../people/person.js'
import { words as peopleWords } from '../people/words.js'
import { startSentence } from '../sentence.js'
import { words } from './words.js'

/** Somebody as such, or as a graduate. */
export type Somebody = PersonRecord | AlumnusRecord

/** Whose name it is. */
export const personOf = (record: Somebody) => ('person' in record ? record.person : record)

export function personList(records: readonly Somebody[], setting: Setting): TemplateResult {
  const people = records.map(personOf)
  const isSameProgram = new Set(records.map((record) => 'program' in record && record.program?.id)).size === 1
  return html`<ul part="list" class="people" role="list">
    ${records.map((record, at) =>
      about(
        record,
        html`<li part="person">
          ${portrait(people[at]!, people, setting)}
          <div>
            ${heading(setting.headingLevel, personName(people[at]!))}
            ${'person' in record ? aboutGraduate(record, isSameProgram, setting) : aboutPerson(record, setting)}
          </div>
        </li>`,
      ),
    )}
  </ul>`
}

function aboutPerson(person: PersonRecord, { language }: Setting) {
  const { biography, died } = person
  return [
    died ? line('dates', words(language).died(displayDate(died, language))) : nothing,
    biography ? html`<p part="biography">${own(biography, person, language)}</p>` : nothing,
    personLines(person, language),
  ]
}

function aboutGraduate(graduate: AlumnusRecord, isSameProgram: boolean, { language }: Setting) {
  const { classYear, program, awards = [], distinctions = [], positions = [] } = graduate
  const training = [classYear && peopleWords(language).classOf(classYear), isSameProgram ? '' : program?.name].filter(
    Boolean,
  )
  return [
    training.length ? line('training', training.join(' · ')) : nothing,
    awards.map((award) => html`<p part="distinction">${displayAward(award)}</p>`),
    distinctions.map((text) => html`<p part="distinction">${own(startSentence(text), graduate, language)}</p>`),
    positions.map((position) => line('position', positionWords(position, language))),
  ]
}

function positionWords(position: Position, language: string): string {
  const { held } = position
  const [lead, post] = [held === 'before' && words(language).formerly, displayPosition(position, language)]
  return [[lead, post].filter(Boolean).join(' '), displayPeriod(position, language)].filter(Boolean).join(', ')
}
