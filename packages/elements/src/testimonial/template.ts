/** One testimonial: the statement, who made it, and where a retold one comes from. */
import type { Citation, Speaker, TestimonialRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import type { Setting } from '../hs-element.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { personName } from '../people/name.js'
import { startSentence } from '../sentence.js'
import { words } from './words.js'
import { html } from '../html.js'

export function testimonialFigure(testimonial: TestimonialRecord, { language }: Setting): TemplateResult {
  const { speaker, statement, question, role, level, relationship, sources } = testimonial
  const says = words(language)
  const inOwn = (text: string) => own(text, testimonial, language)
  return html`<figure part="testimonial">
    ${question ? html`<p part="question" class="quiet">${inOwn(question)}</p>` : nothing}
    ${
      statement.form === 'quotation'
        ? html`<blockquote part="quote"><p>${inOwn(says.quoted(statement.text))}</p></blockquote>`
        : html`<p part="statement">${inOwn(startSentence(statement.text))}</p>`
    }
    <figcaption>
      <p part="name">${speakerName(speaker, says.anonymous)}</p>
      <p part="role" class="quiet">${[role ?? says.relationship[relationship], level].filter(Boolean).join(', ')}</p>
      ${statement.form === 'reported' ? origin(sources[0], says.retold) : nothing}
    </figcaption>
  </figure>`
}

function speakerName(speaker: Speaker, anonymous: string): TemplateResult {
  if (speaker.form === 'anonymous') return html`${anonymous}`
  if (speaker.form === 'initials') return html`${speaker.initials}`
  return personName(speaker.person)
}

function origin(citation: Citation | undefined, retold: string) {
  if (!citation) return nothing
  const { title, url, asOf } = citation.source
  return html`<p part="source" class="quiet">${retold} ${url ? link(title, url) : title}, ${asOf.slice(0, 4)}</p>`
}
