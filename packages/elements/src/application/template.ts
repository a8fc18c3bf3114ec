/** One application: by when, with what, and who may. */
import { displayDate, displayMoment, displayMomentTime } from '@housestaff/schema/display'
import type { ApplicationRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { actions, isPast, whereVisitorIs } from './moments.js'
import { requirements } from './requirements.js'
import { words } from './words.js'

export function applicationArticle(application: ApplicationRecord, setting: Setting): TemplateResult {
  const { language, headingLevel } = setting
  const { name, summary, cycle, service, deadline, url } = application
  const says = words(language)
  const closing = { key: 'deadline', name: says.deadlineOf(name), start: deadline, link: url }
  const about = [service, cycle && says.cycle(cycle)].filter(Boolean).join(' · ')
  return html`<article part="application">
    <hgroup>
      ${about ? html`<p part="service" class="quiet">${about}</p>` : nothing}
      ${heading(headingLevel, own(name, application, language))}
    </hgroup>
    ${summary ? html`<p part="summary">${own(summary, application, language)}</p>` : nothing}
    ${
      deadline && isPast(deadline)
        ? html`<p part="closed" class="quiet">${says.closed(displayMoment(deadline, language))}</p>`
        : [byWhen(application, language), actions(application, closing, setting)]
    }
    ${requirements(application, setting)}
  </article>`
}

function byWhen({ deadline }: ApplicationRecord, language: string): TemplateResult {
  const says = words(language)
  if (!deadline) return html`<p part="deadline">${says.deadline}: ${says.notStated.toLowerCase()}</p>`
  const { day, time, timeZone } = deadline
  const zone = time && !timeZone && says.unknownZone
  return html`<div part="deadline">
    <p class="quiet">${says.deadline}</p>
    <p part="day">${displayDate(day, language)}</p>
    ${time ? html`<p part="time">${[displayMomentTime(deadline, language), zone].filter(Boolean).join(', ')}</p>` : nothing}
    ${whereVisitorIs(deadline, language)}
  </div>`
}
