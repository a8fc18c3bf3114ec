/** How amounts and shares read. */
import type { Quantity, Share } from '../records.js'
import { per, qualified } from './words.js'

/** An amount with its unit: "4 weeks", "4–5 days", "about 2 hours". */
export function displayQuantity({ value, min, max, unit, qualifier }: Quantity, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return qualifier ? qualified[qualifier](figure) : figure
}

/** An amount with its period: "4 weeks a year". */
export function displayAllowance(quantity: Quantity, locale: string): string {
  const amount = displayQuantity(quantity, locale)
  return quantity.per ? per(amount, quantity.per) : amount
}

/** A share in percent: "nearly 40%". */
export function displayShare({ percent, qualifier }: Share, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
  return qualifier ? qualified[qualifier](figure) : figure
}
