/** Conferences, drawn: the week by day and time, and below it what else there is to know of each. */
import {
  displayDegrees,
  displayList,
  displayName,
  displayPhrases,
  displayTime,
  displayTimeZone,
  displayWeekday,
} from '@housestaff/schema/display'
import type { ConferenceRecord, PersonReference } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { weekOf, type Sitting } from './week.js'
import { words } from './words.js'

/** The week, and in which zone its times are. */
export function drawWeek(conferences: readonly ConferenceRecord[], { headingLevel, language }: Setting) {
  const days = weekOf(conferences)
  if (!days.length) return nothing
  const zones = new Set(conferences.flatMap(({ times, timeZone }) => (times ? (timeZone ?? []) : [])))
  const [zone] = zones
  return html`<div part="week">
      ${days.map(
        ([day, sittings]) =>
          html`<section part="day">
            ${heading(headingLevel, displayWeekday(day, language))}
            <ol role="list">
              ${sittings.map((sitting) => drawSitting(sitting, zones.size > 1, language))}
            </ol>
          </section>`,
      )}
    </div>
    ${zone && zones.size === 1 ? html`<p part="zone" class="quiet">${words(language).zone(displayTimeZone(zone, language))}</p>` : nothing}`
}

function drawSitting({ conference, time }: Sitting, hasZone: boolean, language: string): TemplateResult {
  const { name, timeZone } = conference
  const { start, end, note } = time
  const zone = hasZone && timeZone ? `, ${displayTimeZone(timeZone, language)}` : ''
  return about(
    conference,
    html`<li part="sitting">
      <p part="time">${displayTime(start, end, language)}${zone}</p>
      <p part="name">${own(name, conference, language)}</p>
      ${note ? html`<p part="note" class="quiet">${own(note, conference, language)}</p>` : nothing}
    </li>`,
  )
}

/** What else there is to know of conferences, and all of those without times. */
export function drawOthers(conferences: readonly ConferenceRecord[], language: string) {
  const told = conferences.map((conference) => ({ conference, facts: factsOf(conference, language) }))
  const others = told.filter(({ conference, facts }) => facts.length || conference.summary || !conference.times)
  if (!others.length) return nothing
  return html`<ul part="list" role="list">
    ${others.map(({ conference, facts }) =>
      about(
        conference,
        html`<li part="conference">
          <p part="name">${own(conference.name, conference, language)}</p>
          ${conference.summary ? html`<p part="summary">${own(conference.summary, conference, language)}</p>` : nothing}
          ${facts.length ? html`<p part="facts" class="quiet">${facts.map((fact, at) => [at ? ' · ' : '', fact])}</p>` : nothing}
        </li>`,
      ),
    )}
  </ul>`
}

function factsOf(conference: ConferenceRecord, language: string) {
  const { frequencies, formats, leader, audience, access } = conference
  const says = words(language)
  const inOwn = (phrases: readonly string[] | undefined) =>
    phrases && own(displayPhrases(phrases), conference, language)
  return [
    inOwn(frequencies),
    inOwn(formats),
    leader && html`${says.ledBy} ${drawPerson(leader)}`,
    audience && html`${says.audience} ${own(displayList(audience, language), conference, language)}`,
    inOwn(access),
  ].filter((fact) => fact !== undefined)
}

const drawPerson = (person: PersonReference) =>
  about(
    person,
    html`<span translate="no"
      >${[displayName(person.name), displayDegrees(person.degrees)].filter(Boolean).join(', ')}</span
    >`,
  )
