/** A schedule: how the year is cut, what is done in which year, and when somebody is on call. */
import { displayDuration, displayPhrases } from '@housestaff/schema/display'
import type { ScheduleRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { tellingOf } from '../language.js'
import { drawMatrix } from './matrix.js'
import { drawPattern } from './pattern.js'
import { words } from './words.js'

export function drawSchedule(schedule: ScheduleRecord, setting: Setting): TemplateResult {
  const { name, summary, pattern, parts = [], blockLength, blocksPerYear, matrix, calls } = schedule
  const { headingLevel } = setting
  // Amounts and the record's words make one phrase, so both are in its language.
  const { lang, language } = tellingOf(schedule, setting.language)
  const says = words(language)
  // Then its name says so already.
  const isCallAlone = !pattern && !matrix
  const length = blockLength ? displayDuration(blockLength, language) : ''
  return html`<section part="schedule" lang=${lang ?? nothing}>
    ${heading(headingLevel, name)} ${summary ? html`<p part="summary">${summary}</p>` : nothing}
    ${pattern ? drawPattern(pattern, parts, language) : nothing}
    ${length || blocksPerYear ? html`<p part="blocks">${says.blocks(blocksPerYear, length)}</p>` : nothing}
    ${matrix ? drawMatrix(matrix, schedule, language) : nothing}
    ${calls ? drawCalls(calls, isCallAlone ? nothing : heading(Math.min((headingLevel || 3) + 1, 6), says.call)) : nothing}
  </section>`
}

const drawCalls = (calls: NonNullable<ScheduleRecord['calls']>, title: TemplateResult | typeof nothing) =>
  html`<section part="call">
    ${title}
    <ul role="list">
      ${calls.map(
        ({ level, frequency, units, rule }) =>
          html`<li>
            <p>${level ? html`<b>${level}</b> ` : nothing}${frequency}</p>
            ${
              units || rule
                ? html`<p class="quiet">${[units && displayPhrases(units), rule].filter(Boolean).join(' · ')}</p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`
