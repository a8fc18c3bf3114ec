/** People: portraits, and what else is told of them. */
import { displayList } from '@housestaff/schema/display'
import type { Media } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { picture } from '../picture.js'
import type { Named } from './name.js'
import { words } from './words.js'

/** Somebody, as far as is known. */
export interface Person extends Named {
  portrait?: Media
  medicalSchool?: string
  hometown?: string
  interests?: string[]
  lang?: string
}

/** The portrait; among `others` of whom some have one, a disc with initials for whoever has none, so that names line up. */
export function portrait(person: Person, others: readonly Person[], setting: Setting) {
  if (person.portrait) return picture(small(person.portrait), setting, '4rem')
  if (setting.plain || !others.some((other) => other.portrait)) return nothing
  const { given, family } = person.name
  const initials = [given ?? '', family].map(([first = '']) => first)
  return html`<span part="initials" aria-hidden="true" translate="no">${initials}</span>`
}

// Where no styles reach it, as in plain HTML, its own measures keep a portrait small.
const small = ({ width, height, ...media }: Media): Media => ({
  ...media,
  width: 64,
  height: Math.round((64 * height) / width),
})

/** A quiet line each: school, place, interests. */
export function personLines(person: Person, language: string): TemplateResult[] {
  const { medicalSchool, hometown, interests = [] } = person
  const says = words(language)
  return [
    ...(medicalSchool ? [line('school', medicalSchool)] : []),
    ...(hometown ? [line('hometown', says.from(hometown))] : []),
    ...(interests.length
      ? [line('interests', html`${says.interests} ${own(displayList(interests, language), person, language)}`)]
      : []),
  ]
}

/** A quiet line. */
export const line = (part: string, content: unknown) => html`<p part=${part} class="quiet">${content}</p>`

/** Who made people's portraits and under what terms they are shown, each once. */
export function credits(people: readonly Person[], language: string) {
  const all = people.map(({ portrait }) => [portrait?.credit, portrait?.licence].filter(Boolean).join(', '))
  const known = [...new Set(all)].filter(Boolean)
  return known.length ? line('credits', words(language).pictures(known.join('; '))) : nothing
}
