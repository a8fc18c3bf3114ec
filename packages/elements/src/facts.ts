/** Facts as labels and values. */
import { nothing, type TemplateResult } from 'lit'
import { html } from './html.js'

/** What a fact is called, and what it is; nothing or empty where it is not known. */
export type Fact = readonly [label: string, value: unknown]

/** The facts that are known. */
export function facts(all: readonly Fact[]): TemplateResult | typeof nothing {
  const known = all.filter(([, value]) => value && value !== nothing)
  if (!known.length) return nothing
  return html`<dl part="facts">
    ${known.map(
      ([label, value]) =>
        html`<div part="fact">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}
