/** One testimonial: the statement, who made it, and where a retold one comes from. */
import { displayDegrees, displayName } from '@housestaff/schema/display'
import type { Citation, Speaker, TestimonialRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { link } from '../links.js'
import { words } from './words.js'
import { html } from '../html.js'

export function testimonialFigure(testimonial: TestimonialRecord): TemplateResult {
  const { speaker, statement, question, role, level, relationship, sources } = testimonial
  return html`<figure part="testimonial">
    ${question ? html`<p part="question" class="quiet">${question}</p>` : nothing}
    ${
      statement.form === 'quotation'
        ? html`<blockquote part="quote"><p>${words.quoted(statement.text)}</p></blockquote>`
        : html`<p part="statement">${startSentence(statement.text)}</p>`
    }
    <figcaption>
      <p part="name">${speakerName(speaker)}</p>
      <p part="role" class="quiet">${[role ?? words.relationship[relationship], level].filter(Boolean).join(', ')}</p>
      ${statement.form === 'reported' ? origin(sources[0]) : nothing}
    </figcaption>
  </figure>`
}

function speakerName(speaker: Speaker): TemplateResult {
  if (speaker.form === 'anonymous') return html`${words.anonymous}`
  if (speaker.form === 'initials') return html`${speaker.initials}`
  const { name, degrees } = speaker.person
  return html`<span translate="no">${displayName(name)}</span>${
      degrees ? html`<span part="degrees" translate="no">, ${displayDegrees(degrees)}</span>` : nothing
    }`
}

function origin(citation: Citation | undefined) {
  if (!citation) return nothing
  const { title, url, asOf } = citation.source
  return html`<p part="source" class="quiet">${words.retold} ${url ? link(title, url) : title}, ${asOf.slice(0, 4)}</p>`
}

const startSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
