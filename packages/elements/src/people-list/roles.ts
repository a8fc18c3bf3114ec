/** Roles and who holds them: one, several, somebody for the time being, or nobody who is named. */
import { displayPeriod } from '@housestaff/schema/display'
import type { Holder, LeadershipRoleRecord } from '@housestaff/schema/records'
import { isServer, nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { about } from '../marks.js'
import { personName } from '../people/name.js'
import { portrait, type Person } from '../people/person.js'
import { words } from './words.js'

export function roleList(roles: readonly LeadershipRoleRecord[], setting: Setting): TemplateResult {
  const isSamePlace = new Set(roles.map(placeOf)).size === 1
  const people = roles.flatMap(({ holders = [] }) => holders.map(({ person }) => person))
  return html`<ul part="list" class="roles" role="list">
    ${roles.map((role) => about(role, html`<li part="role">${roleEntry(role, isSamePlace ? '' : placeOf(role), people, setting)}</li>`))}
  </ul>`
}

const placeOf = ({ group, program, organization }: LeadershipRoleRecord) =>
  (group ?? program ?? organization)?.name ?? ''

function roleEntry(role: LeadershipRoleRecord, place: string, people: readonly Person[], setting: Setting) {
  const { language, headingLevel } = setting
  const { title, holders = [], contact } = role
  const present = holders.filter((holder) => !isOver(holder, role))
  const past = holders.filter((holder) => isOver(holder, role))
  return html`<div>
      ${heading(headingLevel, own(title, role, language))}
      ${place ? html`<p part="place" class="quiet">${place}</p>` : nothing}
    </div>
    <div>
      ${present.length ? holderList(present, people, setting) : unnamed(role, language)}
      ${past.length ? formerly(past, language) : nothing}
      ${contact ? html`<p part="contact" class="quiet">${own(contact, role, language)}</p>` : nothing}
    </div>`
}

function holderList(holders: readonly Holder[], people: readonly Person[], setting: Setting): TemplateResult {
  const { language } = setting
  return html`<ul part="holders" role="list">
    ${holders.map(({ person, interim, ...period }) => {
      const dates = [interim && words(language).interim, displayPeriod(period, language)].filter(Boolean).join(', ')
      return about(
        person,
        html`<li part="person">
          ${portrait(person, people, setting)}
          <div>
            <p part="name">${personName(person)}</p>
            ${dates ? html`<p part="dates" class="quiet">${dates}</p>` : nothing}
          </div>
        </li>`,
      )
    })}
  </ul>`
}

function unnamed({ status, several }: LeadershipRoleRecord, language: string) {
  const says = words(language)
  if (status !== 'current') return nothing
  return html`<p part="unnamed" class="quiet">${several ? says.unnamedSeveral : says.unnamed}</p>`
}

function formerly(holders: readonly Holder[], language: string): TemplateResult {
  const each = holders.map(({ person, ...period }, at) => {
    const dates = displayPeriod(period, language)
    return [at ? '; ' : ' ', about(person, personName(person)), dates && `, ${dates}`]
  })
  return html`<p part="former" class="quiet">${words(language).formerly}${each}</p>`
}

/** Whether somebody holds a role no more: by the day on which a visitor looks, and on a server by that of the record. */
function isOver({ to, asOf }: Holder, role: LeadershipRoleRecord): boolean {
  const day = isServer ? (asOf ?? role.asOf) : new Date().toISOString()
  return role.status !== 'current' || (to !== undefined && to < day.slice(0, to.length))
}
