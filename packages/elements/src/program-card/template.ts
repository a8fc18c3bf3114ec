/** One program as a card: kind and length, name, summary, facts, and where to read more. */
import { displayDuration, displayShare } from '@housestaff/schema/display'
import type { ProgramRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { bar } from '../bar.js'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { words } from './words.js'
import { html } from '../html.js'

export function programCard(program: ProgramRecord, { language, headingLevel }: Setting): TemplateResult {
  const { kind, name, summary, duration, url } = program
  const says = words(language)
  const length = duration && displayDuration(duration, language)
  return html`<article part="card" class="card">
    <hgroup>
      <p part="kind" class="quiet">${[says.kind[kind], length].filter(Boolean).join(' · ')}</p>
      ${heading(headingLevel, own(name, program, language))}
    </hgroup>
    <p part="summary">${own(summary, program, language)}</p>
    ${facts(program, language)} ${url ? html`<p part="more">${link(says.detail(name), url)}</p>` : nothing}
  </article>`
}

function facts({ ambulatoryShare: share, boards }: ProgramRecord, language: string) {
  if (!share && !boards) return nothing
  const says = words(language)
  return html`<dl part="facts">
    ${boards ? fact(says.boards, boards.map(({ specialty }) => specialty).join(', ')) : nothing}
    ${share ? fact(says.ambulatory, [says.of(displayShare(share, language), share.of), bar(share.percent)]) : nothing}
  </dl>`
}

const fact = (label: string, value: unknown) =>
  html`<div part="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
