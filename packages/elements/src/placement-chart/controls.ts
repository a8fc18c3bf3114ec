/** What stands above a placement chart: by what it counts, and whether it shows bars or the whole table. */
import { nothing, type TemplateResult } from 'lit'
import { html } from '../html.js'
import { words, type Dimension } from './words.js'

export interface Controls {
  language: string
  dimension: Dimension
  /** What can be chosen. */
  dimensions: readonly Dimension[]
  isChart: boolean
  choose: (dimension: Dimension) => void
  toggle: () => void
}

export function drawControls({ language, dimension, dimensions, isChart, choose, toggle }: Controls): TemplateResult {
  const says = words(language)
  return html`<div part="controls">
    ${
      dimensions.length > 1
        ? html`<div part="choice" role="radiogroup" aria-label=${says.by}>
            <span class="quiet" aria-hidden="true">${says.by}</span>
            ${dimensions.map(
              (name) =>
                html`<label>
                  <input type="radio" name="by" .checked=${name === dimension} @change=${() => choose(name)} />
                  ${says.dimensions[name]}
                </label>`,
            )}
          </div>`
        : nothing
    }
    <button type="button" part="toggle" @click=${toggle}>${isChart ? says.showTable : says.showBars}</button>
  </div>`
}
