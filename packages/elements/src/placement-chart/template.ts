/** Placements, drawn: how many there are and what is not told of them, and a table whose counts have bars. */
import { displayName, displayPeriod } from '@housestaff/schema/display'
import type { PlacementRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { wordFor } from '../word-for.js'
import { destinationOf, hasDestination, sentence, type Group } from './groups.js'
import { words, type Dimension } from './words.js'

/** How many graduates of which classes there are, and of how many something is not told. */
export function drawSummary(placements: readonly PlacementRecord[], language: string): TemplateResult {
  const says = words(language)
  const years = placements.flatMap(({ classYear }) => classYear ?? [])
  const nameless = placements.filter(({ person }) => !person).length
  const lost = placements.filter(({ kind }) => kind === 'unknown').length
  return html`<p part="summary" class="quiet">
    ${says.graduates(placements.length)}${years.length ? `, ${says.classes(Math.min(...years), Math.max(...years))}` : nothing}.
    ${nameless ? says.withheld(nameless, placements.length) : nothing} ${lost ? says.unknown(lost) : nothing}
  </p>`
}

/** What the table holds, and how. */
export interface PlacementTable {
  title: string
  dimension: Dimension
  groups: readonly Group[]
  /** Whether only bars are to be seen; who cannot see them is read the whole table. */
  isChart: boolean
  language: string
}

// Roles are given because a layout of its own takes them from a table.
export function drawTable({ title, dimension, groups, isChart, language }: PlacementTable): TemplateResult {
  const says = words(language)
  const most = Math.max(...groups.map(({ members }) => members.length))
  const isNamed = groups.some(({ members }) => members.some(({ person }) => person))
  return html`<table role="table" part="table" class="${most < 100 ? 'short ' : nothing}${isChart ? 'chart' : nothing}">
    <caption class="unseen">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[sentence(says.dimensions[dimension]), says.count, isNamed ? says.who : says.where].map(
          (head) => html`<th role="columnheader" scope="col">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${groups.map(
        ({ label, inWordsOf, isUnstated, members }) =>
          html`<tr role="row" part="row" class=${isUnstated ? 'unstated' : nothing}>
            <th role="rowheader" scope="row" part="label">
              ${inWordsOf === 'records' ? own(label, members[0]!, language) : label}
            </th>
            <td role="cell" part="count">
              <div>${drawBar((100 * members.length) / most)} ${members.length.toLocaleString(language)}</div>
            </td>
            <td role="cell" part="who">
              <ul role="list">
                ${members.map((placement) => about(placement, html`<li>${whoAndWhere(placement, dimension, isNamed, language)}</li>`))}
              </ul>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

// Its width is an attribute of SVG: in a style attribute it would break a strict Content-Security-Policy.
const drawBar = (percent: number) =>
  html`<svg part="bar" aria-hidden="true" width="${percent}%"><rect width="100%" height="100%" /></svg>`

/** What a row's own label does not say of one graduate. */
function whoAndWhere(placement: PlacementRecord, by: Dimension, isNamed: boolean, language: string) {
  const { person, kind, specialty, classYear, period, place } = placement
  const says = words(language)
  const inOwn = (text: string) => own(text, placement, language)
  const destination = hasDestination(placement)
    ? inOwn(destinationOf(placement))
    : kind !== 'unknown' && says.noDestination
  const facts = [
    isNamed && (person ? html`<span translate="no">${displayName(person.name)}</span>` : says.noName),
    by !== 'specialty' && (specialty === undefined ? by !== 'kind' && wordFor(says.kinds, kind) : inOwn(specialty)),
    by !== 'destination' && destination,
    place !== undefined && destinationOf(placement) !== place && inOwn(place),
    by !== 'class' && classYear !== undefined && classYear,
    classYear === undefined && period !== undefined && displayPeriod(period, language),
  ]
  return facts.filter((fact) => fact !== false).map((fact, at) => [at ? ', ' : '', fact])
}
