/** How amounts and shares read. */
import type { Figure, Money, Qualifier, Quantity, Share } from '../records.js'

/** An amount with its unit: "4 weeks", "4–5 days", "about 2 hours". */
export function displayQuantity({ value, min, max, unit, qualifier }: Quantity, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' })
  const figure = value === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(value)
  return hedge(figure, locale, qualifier)
}

/** An amount with its period: "4 weeks a year". */
export function displayAllowance(quantity: Quantity, locale: string): string {
  const amount = displayQuantity(quantity, locale)
  return quantity.per ? `${amount} ${phrases(locale).per[quantity.per]}` : amount
}

/** A share in percent: "nearly 40%". */
export function displayShare({ percent, qualifier }: Share, locale: string): string {
  const figure = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
  return hedge(figure, locale, qualifier)
}

/** A count as firmly as it is known: "12", "7–8", "at least 3", "about 4", "hundreds". */
export function displayFigure({ value, min, max, text, qualifier }: Figure, locale: string): string {
  const figures = new Intl.NumberFormat(locale)
  if (min !== undefined && max !== undefined)
    return hedge(min < max ? figures.formatRange(min, max) : figures.format(min), locale, qualifier)
  if (value !== undefined) return hedge(figures.format(value), locale, qualifier)
  if (min !== undefined) return `${phrases(locale).least} ${figures.format(min)}`
  return max === undefined ? (text ?? '') : `${phrases(locale).most} ${figures.format(max)}`
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

const hedge = (figure: string, locale: string, qualifier?: Qualifier) =>
  qualifier ? `${phrases(locale)[qualifier]} ${figure}` : figure

const phrases = (locale: string) => (locale.startsWith('es') ? spanish : english)

const english = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'up-to': 'up to',
  least: 'at least',
  most: 'at most',
  per: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
}

const spanish: typeof english = {
  about: 'alrededor de',
  nearly: 'casi',
  'more-than': 'más de',
  'up-to': 'hasta',
  least: 'al menos',
  most: 'como máximo',
  per: { day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' },
}
