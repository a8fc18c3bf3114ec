/** Places by area: of each what it is, whether it is open, and one telling detail; of a walk its stops. */
import { displayPhrases, displayQuantity } from '@housestaff/schema/display'
import type { PlaceRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { about } from '../marks.js'
import { wordFor } from '../word-for.js'
import { words } from './words.js'

export function placesByArea(places: readonly PlaceRecord[], { headingLevel, language }: Setting) {
  const areas = [...new Set(places.map(({ area }) => area))]
  return areas.map((area) => {
    const here = places.filter((place) => place.area === area)
    const stops = stopsAmong(here)
    const others = here.filter(({ id }) => !stops.has(id))
    return html`<section part="area">
      ${area === undefined ? nothing : heading(headingLevel, own(area, here[0]!, language))}
      <ul part="list" role="list">
        ${others.map((place) => about(place, html`<li part="place">${drawPlace(place, stops, language)}</li>`))}
      </ul>
    </section>`
  })
}

type Stops = ReadonlyMap<string, PlaceRecord>

/** The places that a walk among `places` passes: they are told with it, and not once more. */
function stopsAmong(places: readonly PlaceRecord[]): Stops {
  const passed = new Set(places.flatMap(({ stops = [] }) => stops.map(({ id }) => id)))
  return new Map(places.filter(({ id, stops }) => !stops && passed.has(id)).map((place) => [place.id, place]))
}

function drawPlace(place: PlaceRecord, stopsHere: Stops, language: string): TemplateResult {
  const { start, end, stops } = place
  const detail = detailOf(place, language)
  const says = words(language)
  return html`<p part="name">${nameOf(place, language)}</p>
    <p part="category" class="quiet">${inARow(factsOf(place, language))}</p>
    ${detail ? html`<p part="detail">${detail}</p>` : nothing}
    ${
      start || end
        ? html`<p part="route">
            ${start ? html`${says.from} ${own(start, place, language)}` : nothing}
            ${end ? html`${says.to} ${own(end, place, language)}` : nothing}
          </p>`
        : nothing
    }
    ${
      stops
        ? html`<ol part="stops">
            ${stops.map((stop) => about(stop, html`<li>${drawStop(stopsHere.get(stop.id), stop.name, language)}</li>`))}
          </ol>`
        : nothing
    }`
}

function drawStop(place: PlaceRecord | undefined, name: string, language: string): TemplateResult {
  if (!place) return proper(name)
  const [kind, ...facts] = factsOf(place, language)
  // That it is a landmark goes without saying on a walk from one to the next.
  const told = [place.kind === 'landmark' ? undefined : kind, ...facts, detailOf(place, language)]
  const isTold = told.some((fact) => fact !== undefined)
  return html`${nameOf(place, language)} ${isTold ? html`<p part="detail" class="quiet">${inARow(told)}</p>` : nothing}`
}

function nameOf(place: PlaceRecord, language: string): TemplateResult {
  const { name, acronym, url } = place
  const label = proper(own(name, place, language), acronym)
  return url ? link(label, url) : label
}

const proper = (name: unknown, acronym?: string) =>
  html`<span translate="no">${name}${acronym ? ` (${acronym})` : nothing}</span>`

function factsOf(place: PlaceRecord, language: string) {
  const { kind, length, cuisine, venue, condition } = place
  const { kinds, conditions } = words(language)
  return [
    wordFor(kinds, kind),
    length && displayQuantity(length, language),
    cuisine && own(displayPhrases(cuisine), place, language),
    venue && own(venue, place, language),
    condition && html`<span part="condition" class=${condition}>${wordFor(conditions, condition)}</span>`,
  ]
}

/** What tells most, in the order of what a record may hold. */
function detailOf(place: PlaceRecord, language: string): string | TemplateResult | undefined {
  const { summary, events, notes, activities, season, recommendedBy, condition } = place
  const happened = events?.map(({ name, year }) => (year ? `${name}, ${year}` : name))
  const phrases = happened ?? notes ?? activities
  const told = summary ?? (phrases ? displayPhrases(phrases) : season)
  if (told !== undefined) return own(told, place, language)
  if (!recommendedBy || condition === 'closed') return undefined
  return html`${words(language).recommendedBy} ${own(recommendedBy, place, language)}`
}

const inARow = (facts: readonly unknown[]) =>
  facts.filter((fact) => fact !== undefined).map((fact, at) => [at ? ' · ' : '', fact])
