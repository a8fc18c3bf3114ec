/** One testimonial. */
import type { TestimonialRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { define } from '../define.js'
import { HsElement } from '../hs-element.js'
import { about } from '../marks.js'
import { nameStyles } from '../people/name-styles.js'
import { sharedStyles } from '../styles.js'
import { testimonialStyles } from './styles.js'
import { testimonialFigure } from './template.js'

/**
 * What somebody said of a program: a quotation in quotation marks, or a retold statement with its source and year.
 *
 * @customElement hs-testimonial
 * @csspart testimonial - The whole testimonial.
 * @csspart question - The question it answers.
 * @csspart quote - A quotation.
 * @csspart statement - A retold statement.
 * @csspart name - The speaker.
 * @csspart degrees - The speaker's degrees.
 * @csspart role - What the speaker was, or how the speaker is tied to the program.
 * @csspart source - Where a retold statement comes from.
 * @csspart link - The link to the source.
 */
export class HsTestimonial extends HsElement<'testimonials'> {
  static override properties: PropertyDeclarations = { record: { attribute: false } }
  static override styles = [sharedStyles, nameStyles, testimonialStyles]

  /** The testimonial. */
  declare record: TestimonialRecord | undefined

  protected override readonly collection = 'testimonials'

  protected override view([testimonial]: readonly TestimonialRecord[]): TemplateResult {
    return about(testimonial!, testimonialFigure(testimonial!, this.setting))
  }
}

define('hs-testimonial', HsTestimonial)

declare global {
  interface HTMLElementTagNameMap {
    'hs-testimonial': HsTestimonial
  }
}
