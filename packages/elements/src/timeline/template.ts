/** Milestones in the order of time: when on one side of a line, and what happened on the other. */
import { displayFuzzyDate, displayName, displayPhrases } from '@housestaff/schema/display'
import type { MilestoneRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { centuriesOf } from './order.js'
import { words } from './words.js'

/** Sorted milestones as one list, or as one for each century with its heading. */
export function timeline(milestones: readonly MilestoneRecord[], setting: Setting, byCentury: boolean): TemplateResult {
  if (!byCentury) return html`<div class="time">${list(milestones, setting)}</div>`
  const { headingLevel, language } = setting
  const inner = { ...setting, headingLevel: Math.min((headingLevel || 3) + 1, 6) }
  const title = (century: string) => (century ? displayFuzzyDate(century, language) : words(language).undated)
  return html`<div class="time">
    ${[...centuriesOf(milestones)].map(([century, members]) => [heading(headingLevel, title(century)), list(members, inner)])}
  </div>`
}

const list = (milestones: readonly MilestoneRecord[], setting: Setting) =>
  html`<ol part="list" role="list">
    ${milestones.map((milestone) => about(milestone, drawMilestone(milestone, setting)))}
  </ol>`

function drawMilestone(milestone: MilestoneRecord, { language, headingLevel }: Setting): TemplateResult {
  const { date, dateLabel, title, summary, details, people = [], actors = [], place } = milestone
  const inOwn = (text: string) => own(text, milestone, language)
  const when = dateLabel ? inOwn(dateLabel) : date ? displayFuzzyDate(date, language) : words(language).undated
  const who = [...people.map((person) => about(person, proper(displayName(person.name)))), ...actors.map(inOwn)]
  return html`<li part="milestone" class=${isSure(date) ? nothing : 'unsure'}>
    <p part="date"><bdi>${isForMachines(date) ? html`<time datetime=${date}>${when}</time>` : when}</bdi></p>
    <div>
      ${heading(headingLevel, inOwn(title))}
      <p part="summary">${inOwn(summary)}</p>
      ${details ? html`<p part="details" class="quiet">${inOwn(displayPhrases(details))}</p>` : nothing}
      ${who.length ? html`<p part="who" class="quiet">${who.map((name, at) => [at ? ', ' : '', name])}</p>` : nothing}
      ${place ? html`<p part="place" class="quiet">${proper(place.name)}</p>` : nothing}
    </div>
  </li>`
}

const proper = (name: string) => html`<span translate="no">${name}</span>`

const isSure = (date = '?') => !/[~?%X]/.test(date)

/** Whether HTML knows such a date: it has no about, no decades and no stretches of time. */
const isForMachines = (date = '') => /^[1-9]\d{3}(-\d\d){0,2}$/.test(date) && new Date(date).toJSON()?.startsWith(date)
