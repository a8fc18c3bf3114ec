/** Wellness records by kind: what has an amount shows it first and large. */
import { displayAllowance } from '@housestaff/schema/display'
import type { WellnessRecord } from '@housestaff/schema/records'
import { isServer, nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { own } from '../language.js'
import { link, phoneLink } from '../links.js'
import { words } from './words.js'
import { html } from '../html.js'
import { about } from '../marks.js'

export function wellnessGroups(records: readonly WellnessRecord[], setting: Setting) {
  const { headingLevel, language } = setting
  const { kinds, other } = words(language)
  const inner = Math.min((headingLevel || 3) + 1, 6)
  const known = new Set(Object.keys(kinds))
  const groups = [...Object.entries(kinds), ['', other] as const].map(([kind, title]) => ({
    title,
    members: amountsFirst(records.filter((record) => (kind ? record.kind === kind : !known.has(record.kind)))),
  }))
  return groups
    .filter(({ members }) => members.length)
    .map(
      ({ title, members }) =>
        html`<section part="group">
          ${heading(headingLevel, title)}
          <ul role="list">
            ${members.map((record) => about(record, html`<li>${benefit(record, inner, language)}</li>`))}
          </ul>
        </section>`,
    )
}

const amountsFirst = (records: readonly WellnessRecord[]) =>
  records.toSorted((a, b) => Number(!a.amount) - Number(!b.amount))

function benefit(record: WellnessRecord, headingLevel: number, language: string): TemplateResult {
  const { name, amount, summary, addsTo, occasions, phone, hours, links = [] } = record
  const says = words(language)
  const relation = addsTo && says.addsTo(addsTo.name)
  const details = occasions?.map((occasion) => occasion.name).join(', ')
  return html`<div part="benefit">
    ${amount ? html`<p part="amount">${displayAllowance(amount, language)}</p>` : nothing}
    ${relation ? html`<p part="relation" class="quiet">${relation}</p>` : nothing}
    ${heading(headingLevel, own(name, record, language))}
    <p part="summary">${own(summary, record, language)}</p>
    ${details ? html`<p part="details" class="quiet">${details}</p>` : nothing}
    ${phone ? (isOverdue(record) ? beingChecked(record, says.checking) : call(says.call, phone, hours)) : nothing}
    ${links.map(({ label, url }) => html`<p>${link(label, url)}</p>`)}
  </div>`
}

const call = (label: string, phone: string, hours = '') =>
  html`<p part="phone">${label} ${phoneLink(phone)} <span class="quiet">${hours}</span></p>`

// A number that nobody has looked at in time may be dead; its source is safer.
const beingChecked = ({ sources }: WellnessRecord, checking: string) =>
  html`<p part="phone">
    ${checking}
    ${sources.map(({ source }, at) => [at ? ', ' : '', source.url ? link(source.title, source.url) : source.title])}.
  </p>`

const isOverdue = ({ reviewBy }: WellnessRecord) =>
  !isServer && reviewBy !== undefined && reviewBy < new Date().toISOString().slice(0, 10)
