/** How amounts and shares read. */
import type { Qualifier, Quantity, Share } from '../records.js'

/** An amount with its unit: "4 weeks", "4–5 days", "about 2 hours". */
export function displayQuantity({ value, min, max, unit, qualifier }: Quantity, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return hedge(figure, qualifier)
}

/** An amount with its period: "4 weeks a year". */
export function displayAllowance(quantity: Quantity, locale: string): string {
  const amount = displayQuantity(quantity, locale)
  return quantity.per ? `${amount} a ${quantity.per}` : amount
}

/** A share in percent: "nearly 40%". */
export function displayShare({ percent, qualifier }: Share, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
  return hedge(figure, qualifier)
}

// The qualifiers are English words joined by hyphens.
const hedge = (figure: string, qualifier?: Qualifier) =>
  qualifier ? `${qualifier.replace('-', ' ')} ${figure}` : figure
