/** Says when shown facts were true, once they are old. */
import { nothing } from 'lit'
import type { Setting } from './hs-element.js'
import { html } from './html.js'
import { words } from './words.js'

const eighteenMonths = 548 * 24 * 60 * 60 * 1000

/** "As of 2019." when `date` is older than 18 months. Plain HTML says it in a line of its own. */
export function asOfLine(date: string, { language, plain }: Setting) {
  return plain || !(Date.now() - Date.parse(date) > eighteenMonths)
    ? nothing
    : html`<p part="as-of" class="quiet">${words(language).asOf(date.slice(0, 4))}</p>`
}

/** The newest date at which any of `records` was true. */
export function newestDate(records: readonly { asOf: string }[]): string {
  return records.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '')
}
