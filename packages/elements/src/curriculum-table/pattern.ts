/** An X+Y schedule as a strip in proportion, and in words. */
import { displayQuantity } from '@housestaff/schema/display'
import type { TemplateResult } from 'lit'
import { html } from '../html.js'

/** Weeks of each part, and what the parts are. */
export function drawPattern(weeks: readonly number[], parts: readonly string[], language: string): TemplateResult {
  const sum = weeks.reduce((sum, count) => sum + count, 0)
  return html`<div part="pattern">
    <p part="weeks">${weeks.map((count) => count.toLocaleString(language)).join('+')}</p>
    <div part="strip" aria-hidden="true">
      ${weeks.map((count) => html`<svg width="${(100 * count) / sum}%"><rect width="100%" height="100%" /></svg>`)}
    </div>
    <ol part="parts" role="list">
      ${weeks.map(
        (value, at) => html`<li><b>${displayQuantity({ value, unit: 'weeks' }, language)}</b> ${parts[at] ?? ''}</li>`,
      )}
    </ol>
  </div>`
}
