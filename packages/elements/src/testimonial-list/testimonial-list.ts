/** Testimonials as a static list: nothing moves by itself. */
import type { TestimonialRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { define } from '../define.js'
import { HsElement } from '../hs-element.js'
import { sharedStyles } from '../styles.js'
import { testimonialStyles } from '../testimonial/styles.js'
import { testimonialFigure } from '../testimonial/template.js'
import { listStyles } from './styles.js'
import { html } from '../html.js'

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
export class HsTestimonialList extends HsElement<'testimonials'> {
  static override properties: PropertyDeclarations = { records: { attribute: false } }
  static override styles = [sharedStyles, testimonialStyles, listStyles]

  /** The testimonials, in the order in which they are shown. */
  declare records: readonly TestimonialRecord[] | undefined

  protected override readonly collection = 'testimonials'

  protected override view(records: readonly TestimonialRecord[]): TemplateResult {
    return html`<ul part="list" role="list">
      ${records.map((testimonial) => html`<li>${testimonialFigure(testimonial)}</li>`)}
    </ul>`
  }
}

define('hs-testimonial-list', HsTestimonialList)

declare global {
  interface HTMLElementTagNameMap {
    'hs-testimonial-list': HsTestimonialList
  }
}
