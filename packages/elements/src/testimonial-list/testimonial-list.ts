/** Testimonials as a static list: nothing moves by itself. */
import type { TestimonialRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { nameStyles } from '../people/name-styles.js'
import { sharedStyles } from '../styles.js'
import { testimonialStyles } from '../testimonial/styles.js'
import { testimonialFigure } from '../testimonial/template.js'
import { listStyles } from './styles.js'
import { html } from '../html.js'
import { about } from '../marks.js'

/**
 * Testimonials, all of them at once, in one or two columns.
 *
 * @customElement hs-testimonial-list
 * @csspart list - The list.
 * @csspart testimonial - One testimonial.
 * @csspart question - The question it answers.
 * @csspart quote - A quotation.
 * @csspart statement - A retold statement.
 * @csspart name - The speaker.
 * @csspart degrees - The speaker's degrees.
 * @csspart role - What the speaker was, or how the speaker is tied to the program.
 * @csspart source - Where a retold statement comes from.
 * @csspart link - The link to the source.
 */
export class HsTestimonialList extends HsListElement<'testimonials'> {
  static override properties: PropertyDeclarations = { program: {}, relationship: {} }
  static override styles = [sharedStyles, nameStyles, testimonialStyles, listStyles]

  /** Only what is said of the program with this id, or of these. */
  declare program: string | undefined

  /** Only what these people say: resident, fellow, graduate, faculty, staff, patient, other. */
  declare relationship: string | undefined

  protected override readonly collection = 'testimonials'
  protected override readonly filters: HsListElement<'testimonials'>['filters'] = {
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
    relationship: { values: ({ relationship }) => [relationship] },
  }

  protected override view(records: readonly TestimonialRecord[]): TemplateResult {
    return html`<ul part="list" role="list">
      ${records.map((testimonial) => about(testimonial, html`<li>${testimonialFigure(testimonial, this.setting)}</li>`))}
    </ul>`
  }
}

define('hs-testimonial-list', HsTestimonialList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-testimonial-list': HsTestimonialList
  }
}
