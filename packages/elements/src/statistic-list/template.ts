/** Statistics, drawn: the figure large, and of whom, out of how many and of what time it tells. */
import { displayFigure, displayPeriod, displayPhrases, displayShare } from '@housestaff/schema/display'
import type { StatisticRecord } from '@housestaff/schema/records'
import { nothing, type TemplateResult } from 'lit'
import { bar } from '../bar.js'
import { heading } from '../heading.js'
import type { Setting } from '../hs-element.js'
import { html } from '../html.js'
import { tellingOf } from '../language.js'
import { about } from '../marks.js'
import { treeOf, type Node } from './tree.js'
import { words } from './words.js'

export const statisticList = (statistics: readonly StatisticRecord[], setting: Setting): TemplateResult =>
  html`<ul part="list" role="list">
    ${treeOf(statistics).map((node) => drawNode(node, undefined, setting))}
  </ul>`

/** A statistic and its parts, each in its record's own language: figures and words make one phrase. */
function drawNode({ statistic, parts }: Node, whole: StatisticRecord | undefined, setting: Setting): TemplateResult {
  const { name, summary, categories, parent } = statistic
  const { lang, language } = tellingOf(statistic, setting.language)
  const figure = figureOf(statistic, language)
  const said = whole ? contextOf(whole, language) : []
  const context = contextOf(statistic, language).filter((fact) => !said.includes(fact))
  const percent = percentOf(statistic, whole)
  return about(
    statistic,
    html`<li part="statistic" lang=${lang ?? nothing}>
      ${whole ? html`<p part="name">${name}</p>` : heading(setting.headingLevel, name)}
      ${figure ? html`<p part="figure">${figure}</p>` : nothing} ${percent === undefined ? nothing : bar(percent)}
      ${context.length ? html`<p part="context" class="quiet">${context.join(' · ')}</p>` : nothing}
      ${summary ? html`<p part="summary">${summary}</p>` : nothing}
      ${categories ? html`<p part="categories">${displayPhrases(categories)}</p>` : nothing}
      ${!whole && parent ? html`<p part="whole" class="quiet">${words(language).partOf(parent.name)}</p>` : nothing}
      ${
        parts.length
          ? html`<ul part="parts" role="list">
              ${parts.map((part) => drawNode(part, statistic, setting))}
            </ul>`
          : nothing
      }
    </li>`,
  )
}

/** The share, or else the count; a word such as "many" only where no sentence says it better. */
function figureOf({ share, count, summary }: StatisticRecord, language: string): string {
  if (share) return displayShare(share, language)
  const isNumber = [count?.value, count?.min, count?.max].some((number) => number !== undefined)
  return count && (isNumber || !summary) ? displayFigure(count, language) : ''
}

/** Of whom, out of how many and of what time a figure tells. */
function contextOf(statistic: StatisticRecord, language: string): string[] {
  const { population = '', period, examination, attempt } = statistic
  return [
    figureOf(statistic, language) && wholeOf(statistic, population, language),
    period ? displayPeriod(period, language) : '',
    examination ?? '',
    attempt ? words(language).attempts[attempt] : '',
  ].filter(Boolean)
}

/** "of graduates who sat it, 17 of 18"; "of 96 graduates"; "graduates". */
function wholeOf({ share, count, size }: StatisticRecord, population: string, language: string): string {
  const { of } = words(language)
  const total = size ? displayFigure(size, language) : ''
  if (!share) return total ? of(`${total} ${population}`.trim()) : population
  const counted = count ? displayFigure(count, language) : ''
  return [
    of(share.of),
    [counted, total && of(total)].filter(Boolean).join(' '),
    share.of.includes(population) ? '' : population,
  ]
    .filter(Boolean)
    .join(', ')
}

/** How long a figure's bar is, where it has one: of a hundred, of those counted, or of the whole that is counted alike. */
function percentOf({ share, count, size }: StatisticRecord, whole: StatisticRecord | undefined): number | undefined {
  if (share) return share.percent
  const total = size?.value ?? (whole?.count?.of === count?.of ? whole?.count?.value : undefined) ?? whole?.size?.value
  return count?.value !== undefined && total ? Math.min(100, (100 * count.value) / total) : undefined
}
