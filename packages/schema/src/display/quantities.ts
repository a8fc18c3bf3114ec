/** How amounts and shares read. */
import type { Distance, Money, Quantity, Share } from '../records.js'
import { hedge } from './hedges.js'

/** An amount with its unit: "4 weeks", "4–5 days", "about 2 hours", "2.5 miles". */
export function displayQuantity(quantity: Quantity | Distance, locale: string): string {
  const { value, min, max, unit, qualifier }: Omit<Quantity, 'unit'> & { unit: string } = quantity
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return hedge(figure, locale, qualifier)
}

/** An amount with its period: "4 weeks a year". */
export function displayAllowance(quantity: Quantity, locale: string): string {
  const amount = displayQuantity(quantity, locale)
  return quantity.per ? `${amount} ${(locale.startsWith('es') ? spanish : english)[quantity.per]}` : amount
}

/** A share in percent: "nearly 40%". */
export function displayShare({ percent, qualifier }: Share, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
  return hedge(figure, locale, qualifier)
}

/** A sum of money with its period: "$1,500", "up to $2,000 a year", "€450 each time". */
export function displayMoney({ amount, currency, per, qualifier }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
  const sum = hedge(format.format(amount), locale, qualifier)
  return per ? `${sum} ${(locale.startsWith('es') ? spanishPeriods : englishPeriods)[per]}` : sum
}

const englishPeriods = { month: 'a month', year: 'a year', program: 'over the program', event: 'each time' }

const spanishPeriods: typeof englishPeriods = {
  month: 'al mes',
  year: 'al año',
  program: 'durante el programa',
  event: 'cada vez',
}

const english = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' }

const spanish: typeof english = { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' }
