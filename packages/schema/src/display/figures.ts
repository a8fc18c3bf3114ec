/** How counts of people and things read, and the time that they cover. */
import type { Figure, Period } from '../records.js'
import { displayDate } from './dates.js'
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
  if (min !== undefined && max !== undefined) return hedge(format.formatRange(min, max), locale, qualifier)
  if (min !== undefined) return hedge(format.format(min), locale, 'at-least')
  return max === undefined ? '' : hedge(format.format(max), locale, 'up-to')
}

/** The time that a fact covers: "2015–2019", "since July 2019", "until 2026"; the source’s words where it gives no dates. */
export function displayPeriod({ from, to, text = '' }: Period, locale: string): string {
  const [begin, end] = [from, to].map((date) => date && displayDate(date, locale))
  const areYears = from?.length === 4 && to?.length === 4
  if (begin && end) return begin + (areYears ? '–' : ' – ') + end
  const [since, until, article] = locale.startsWith('es') ? ['desde', 'hasta', 'el '] : ['since', 'until', '']
  const day = (from ?? to ?? '').length > 7 ? article : ''
  if (begin) return `${since} ${day}${begin}`
  return end ? `${until} ${day}${end}` : text
}
