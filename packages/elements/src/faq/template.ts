/** Questions with their answers, by who asks, and a list of the questions above where they are many. */
import type { FaqRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { about } from '../marks.js'
import { startSentence } from '../sentence.js'
import type { Sought } from './sought.js'
import { words } from './words.js'

/** As many questions can be seen at a glance without a list of them. */
const glance = 7

/** Questions and answers; the one that is asked for is marked. */
export function questions(records: readonly FaqRecord[], sought: Sought, setting: Setting): TemplateResult {
  const groups = byAudience(records)
  return html`${setting.plain ? nothing : contents(groups.flat(), sought, setting.language)}
  ${groups.length === 1 ? records.map((faq) => entry(faq, sought, setting)) : groups.map((group) => section(group, sought, setting))}`
}

function section(group: readonly FaqRecord[], sought: Sought, setting: Setting): TemplateResult {
  const { headingLevel, language } = setting
  const [first] = group
  const title = first?.audience ? own(startSentence(first.audience), first, language) : words(language).everybody
  const inner = { ...setting, headingLevel: Math.min((headingLevel || 3) + 1, 6) }
  return html`<section part="group">
    ${heading(headingLevel, title)} ${group.map((faq) => entry(faq, sought, inner))}
  </section>`
}

/** What everybody asks comes first. */
function byAudience(records: readonly FaqRecord[]): FaqRecord[][] {
  const audiences = new Set([undefined, ...records.map(({ audience }) => audience)])
  const groups = [...audiences].map((audience) => records.filter((faq) => faq.audience === audience))
  return groups.filter(({ length }) => length)
}

function contents(records: readonly FaqRecord[], sought: Sought, language: string) {
  if (records.length <= glance) return nothing
  return html`<nav part="contents" aria-label=${words(language).contents}>
    <ul role="list">
      ${records.map((faq) =>
        about(
          faq,
          html`<li>
            <a href=${`#${faq.id}`} @click=${(press: MouseEvent) => sought.follow(faq.id, press)}
              >${own(faq.question, faq, language)}</a
            >
          </li>`,
        ),
      )}
    </ul>
  </nav>`
}

function entry(faq: FaqRecord, sought: Sought, { headingLevel, language }: Setting): TemplateResult {
  const { id, question, answer, links = [] } = faq
  return about(
    faq,
    html`<div part="entry" id=${id} class=${id === sought.id ? 'sought' : nothing}>
      ${heading(headingLevel, own(question, faq, language))}
      <div part="answer">
        ${answer.split(/\n\s*\n/).map((paragraph) => html`<p>${own(paragraph, faq, language)}</p>`)}
        ${links.map(({ label, url }) => html`<p>${link(label, url)}</p>`)}
      </div>
    </div>`,
  )
}
