/** Questions that are asked again and again, with their answers. */
import type { FaqRecord } from '@housestaff/schema/records'
import type { PropertyDeclarations, TemplateResult } from 'lit'
import { asOfLine, newestDate } from '../as-of.js'
import { define } from '../define.js'
import { HsListElement } from '../hs-list-element.js'
import { html } from '../html.js'
import { sharedStyles } from '../styles.js'
import { Sought } from './sought.js'
import { faqStyles } from './styles.js'
import { questions } from './template.js'

/**
 * Questions and answers, by who asks. Each question is a heading, and its answer stands open below or beside it. Answers are a few
 * sentences, so folding them up would save little and cost much: what is folded is not found by find-in-page in every browser, not
 * printed, and not met by who reads headings, as some screen readers take headings inside a `summary` for mere buttons. More than
 * seven questions have a list of links above them. `#id` at the end of the page's address leads to one question.
 *
 * @customElement hs-faq
 * @csspart contents - The list of questions above the answers.
 * @csspart group - The questions of one audience.
 * @csspart title - An audience or a question.
 * @csspart entry - One question with its answer.
 * @csspart answer - The answer.
 * @csspart link - A link.
 * @csspart as-of - When the records were true.
 */
export class HsFaq extends HsListElement<'faqs'> {
  static override properties: PropertyDeclarations = {
    audience: {},
    program: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  }
  static override styles = [sharedStyles, faqStyles]

  /** Only questions that these people ask, in the words of the records: medical students. */
  declare audience: string | undefined

  /** Only questions about the program with this id, or about these. */
  declare program: string | undefined

  /** Level of the headings, 1 to 6, so that they fit the page's outline; 3 if left out. */
  declare headingLevel: number | undefined

  protected override readonly collection = 'faqs'
  protected override readonly filters: HsListElement<'faqs'>['filters'] = {
    audience: { values: ({ audience }) => [audience] },
    program: { ids: 'programs', values: ({ program }) => [program?.id] },
  }

  private readonly sought = new Sought(this)

  protected override view(records: readonly FaqRecord[]): TemplateResult {
    return html`${questions(records, this.sought, this.setting)} ${asOfLine(newestDate(records), this.setting)}`
  }
}

define('hs-faq', HsFaq)

declare global {
  interface HTMLElementTagNameMap {
    'hs-faq': HsFaq
  }
}
