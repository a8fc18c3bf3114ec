/** What one needs to apply, who may, and whom to ask, as facts. */
import { displayDate, displayFigure, displayList, displayMoment, displayPeriod } from '@housestaff/schema/display'
import type { ApplicationRecord, Session } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { waysToReach } from '../contact/template.js'
import { facts } from '../facts.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { own } from '../language.js'
import { link } from '../links.js'
import { startSentence } from '../sentence.js'
import { actions, isPast, whereVisitorIs } from './moments.js'
import { words } from './words.js'

export function requirements(application: ApplicationRecord, setting: Setting) {
  const { language } = setting
  const { programs, opens, steps, documents, examinations, citizenship, fees, rules, sessions, links } = application
  const says = words(language)
  const inOwn = (text: string) => own(startSentence(text), application, language)
  const phrases = (items: readonly string[] = []) => lines(items.filter(Boolean).map(inOwn))
  const programNames = programs?.map(({ name }) => name) ?? []
  return facts([
    [says.opens, opens && displayDate(opens, language)],
    [says.programs, displayList(programNames, language)],
    [says.steps, steps?.length && numbered(steps.map(inOwn))],
    [says.documents, phrases(documents)],
    [says.letters, phrases(letters(application, language))],
    [says.examinations, phrases(examinations?.map(({ name, rule }) => `${name}: ${rule}`))],
    [says.visas, lines(visas(application, language))],
    [says.citizenship, citizenship && inOwn(citizenship)],
    [says.fees, phrases(fees)],
    [says.rules, phrases(rules)],
    [says.interviews, phrases(interviews(application, language))],
    [says.sessions, lines(sessions?.map((session, at) => meeting(application, session, at, setting)))],
    [says.more, lines(links?.map(({ label, url }) => link(label, url)))],
    [says.contact, application.contact?.label],
    ...waysToReach(application, language),
  ])
}

const lines = (items: readonly unknown[] = []) =>
  items.length
    ? html`<ul role="list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing

const numbered = (items: readonly unknown[]) =>
  html`<ol>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ol>`

function letters({ letters: asked }: ApplicationRecord, language: string): string[] {
  if (!asked) return []
  const { kinds = [], ...figure } = asked
  return [[displayFigure(figure, language), displayList(kinds, language)].filter(Boolean).join(': ')]
}

/** Visas that are asked about together: where a record names one of them, it is said that the other is not stated. */
const usual = ['J-1', 'H-1B']

function visas({ visas: named = [] }: ApplicationRecord, language: string): TemplateResult[] | string[] {
  const says = words(language)
  if (!named.length) return [says.notStated]
  const names = named.map(({ name }) => name)
  const others = usual.some((name) => names.includes(name)) ? usual.filter((name) => !names.includes(name)) : []
  return [
    ...named.map(({ name, answer }) => {
      // A later version may know more answers.
      const words = Object.hasOwn(says.answers, answer) ? says.answers[answer] : answer
      return html`${name}: <b part="answer">${words}</b>`
    }),
    ...others.map((name) => html`${name}: ${says.notStated.toLowerCase()}`),
  ]
}

function interviews({ interviews: planned }: ApplicationRecord, language: string): string[] {
  if (!planned) return []
  const { from, to, inviteBy, format } = planned
  const says = words(language)
  const when = from && !to ? says.from(displayDate(from, language)) : displayPeriod(planned, language)
  return [
    [when, format].filter(Boolean).join(', '),
    inviteBy && says.inviteBy(displayDate(inviteBy, language)),
  ].flatMap((line) => line || [])
}

function meeting(application: ApplicationRecord, session: Session, at: number, setting: Setting): TemplateResult {
  const { name, start, format, audience = [] } = session
  const { language } = setting
  const isOver = isPast(start)
  const about = [isOver && words(language).past, format, displayList(audience, language)].filter(Boolean).join(' · ')
  const occasion = { key: `meeting-${at + 1}`, name, start, link: session.link }
  return html`<p part="meeting">${own(name, application, language)}</p>
    <p>${displayMoment(start, language)}</p>
    ${isOver ? nothing : whereVisitorIs(start, language)}
    ${about ? html`<p class="quiet">${startSentence(about)}</p>` : nothing}
    ${isOver ? nothing : actions(application, occasion, setting)}`
}
