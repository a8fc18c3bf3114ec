/** How counts of people and things read. */
import type { Figure } from '../records.js'
import { hedge } from './hedges.js'

/** A count of something: "more than 1,150 operations per five years", "280–340 beds", "hundreds (visits)". */
export function displayFigure(figure: Figure, locale: string): string {
  const { text, of, per } = figure
  const counted = displayCount(figure, locale)
  const [count, what] = counted ? [counted, of] : [text, of && `(${of})`]
  const time = per && `${locale.startsWith('es') ? 'por' : 'per'} ${per}`
  return count ? [count, what, time].filter(Boolean).join(' ') : ''
}

function displayCount({ value, min, max, qualifier }: Figure, locale: string): string {
  const format = new Intl.NumberFormat(locale)
  if (value !== undefined) return hedge(format.format(value), locale, qualifier)
  if (min !== undefined && max !== undefined)
    return hedge(min < max ? format.formatRange(min, max) : format.format(min), locale, qualifier)
  if (min !== undefined) return hedge(format.format(min), locale, 'at-least')
  return max === undefined ? '' : hedge(format.format(max), locale, 'up-to')
}
