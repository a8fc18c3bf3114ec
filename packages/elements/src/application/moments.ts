/** Deadlines and meetings: when they are, where the visitor is too, and a file for the visitor's calendar. */
import { displayMoment, instantOf, offset } from '@housestaff/schema/display'
import type { ApplicationRecord, Link, Moment } from '@housestaff/schema/records'
import { isServer, nothing, type TemplateResult } from 'lit'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { link } from '../links.js'
import { calendarFile } from './calendar.js'
import { words } from './words.js'

/** Whether a moment is over by the visitor's clock. A server does not say when its page is read. */
export const isPast = (moment: Moment) => !isServer && instantOf(moment) <= Date.now()

/** The moment on the visitor's clock, where that shows another time. */
export function whereVisitorIs(moment: Moment, language: string): TemplateResult | typeof nothing {
  if (isServer || !moment.time || !moment.timeZone) return nothing
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const instant = instantOf(moment)
  if (offset(instant, timeZone) === offset(instant, moment.timeZone)) return nothing
  return html`<p part="here" class="quiet">${words(language).here(displayMoment(moment, language, timeZone))}</p>`
}

/** What an applicant can do about a moment: follow its link, and put it into a calendar. */
export interface Occasion {
  /** What it is called in the file's name and in the calendar's own id. */
  key: string
  name: string
  start: Moment | undefined
  link: Link | undefined
}

export function actions(application: ApplicationRecord, occasion: Occasion, setting: Setting) {
  const { start, link: page } = occasion
  const saves = start && !setting.plain
  if (!page && !saves) return nothing
  return html`<div part="actions">
    ${page ? link(page.label, page.url) : nothing}
    ${saves ? calendarButton(application, { ...occasion, start }, setting) : nothing}
  </div>`
}

function calendarButton(
  { id, asOf }: ApplicationRecord,
  { key, name, start, link }: Occasion & { start: Moment },
  { language, base = '' }: Setting,
): TemplateResult {
  const says = words(language)
  const save = () => {
    const { hostname } = new URL(base, document.baseURI)
    const entry = { id: `${id}-${key}@${hostname || 'housestaff'}`, name, start, asOf, url: link?.url }
    download(calendarFile(entry), `${id}-${key}.ics`)
  }
  return html`<button type="button" part="calendar" aria-label=${says.calendarFor(name)} @click=${save}>
    ${says.calendar}
  </button>`
}

function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
