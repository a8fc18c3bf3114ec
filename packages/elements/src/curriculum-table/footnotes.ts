/** Footnotes, linked both ways: from each mark to what it means, and back to every place that bears it. */
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { words } from './words.js'

/** What footnotes are drawn from. */
export interface Footnotes {
  notes: readonly { mark: string; text: string }[]
  /** With what ids begin: without script they are those of a whole page. */
  prefix: string
  language: string
}

/** A place that may bear marks. */
export interface Place {
  /** What it is called within the table: `2-1`. */
  id: string
  /** What it is called by people: "Electives, R3". */
  name: string
  marks?: readonly string[] | undefined
}

/** The marks at a place; one without a footnote leads nowhere. */
export function drawMarks({ id, marks = [] }: Omit<Place, 'name'>, { notes, prefix, language }: Footnotes) {
  return marks.map((mark) => {
    const at = notes.findIndex((note) => note.mark === mark)
    if (at < 0) return html`<sup>${mark}</sup>`
    const label = words(language).footnote(mark)
    const to = `${prefix}-note-${at}`
    return html`<sup>${drawLink('mark', { id: `${prefix}-${id}-${at}`, to, label, text: mark })}</sup>`
  })
}

/** The footnotes, each with the way back to `places` that bear its mark. */
export function drawFootnotes(places: readonly Place[], { notes, prefix, language }: Footnotes): TemplateResult {
  return html`<ul part="footnotes" class="quiet" role="list">
    ${notes.map(
      ({ mark, text }, at) =>
        html`<li part="footnote" id="${prefix}-note-${at}" tabindex="-1">
          <b>${mark}</b> ${text}
          ${places
            .filter(({ marks }) => marks?.includes(mark))
            .map(({ id, name }) => {
              const label = words(language).backTo(name)
              return html`${drawLink('back', { to: `${prefix}-${id}-${at}`, label, text: `↑\u00A0${name}` })} `
            })}
        </li>`,
    )}
  </ul>`
}

interface Way {
  id?: string
  to: string
  /** What is read out. */
  label: string
  text: string
}

const drawLink = (part: string, { id, to, label, text }: Way) =>
  html`<a part=${part} id=${id ?? nothing} href="#${to}" aria-label=${label} @click=${follow}>${text}</a>`

/** Goes where a link within the element leads; by itself it would look for its target on the page. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement
  event.preventDefault()
  ;(link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus()
}
