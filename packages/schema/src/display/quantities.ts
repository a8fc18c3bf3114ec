/** How amounts and shares read. */
import type { Distance, Measure, Quantity, Share } from '../records.js'
import { hedge } from './hedges.js'

/** An amount with its unit: "4 weeks", "4–5 days", "about 2 hours", "2.5 miles". */
export function displayQuantity(quantity: Quantity | Distance, locale: string): string {
  const { value, min, max, unit, qualifier }: Omit<Quantity, 'unit'> & { unit: string } = quantity
  // The platform has no name for blocks.
  const style = unit === 'blocks' ? {} : ({ style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' } as const)
  const format = new Intl.NumberFormat(locale, style)
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return hedge(unit === 'blocks' ? `${figure} ${blocks(value, locale)}` : figure, locale, qualifier)
}

/** An amount with its period: "4 weeks a year". */
export function displayAllowance(quantity: Quantity, locale: string): string {
  const amount = displayQuantity(quantity, locale)
  return quantity.per ? `${amount} ${(locale.startsWith('es') ? spanish : english)[quantity.per]}` : amount
}

/** A measured figure and what it is: "245.5 (mean score)". */
export function displayMeasure({ value, min, max, of, qualifier }: Measure, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 15 })
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return `${hedge(figure, locale, qualifier)} (${of})`
}

/** A share in percent: "nearly 40%". */
export function displayShare({ percent, qualifier }: Share, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
  return hedge(figure, locale, qualifier)
}

const blocks = (count: number | undefined, locale: string) => {
  const one = locale.startsWith('es') ? 'bloque' : 'block'
  return count === 1 ? one : `${one}s`
}

const english = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' }

const spanish: typeof english = { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' }
