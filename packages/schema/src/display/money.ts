/** How sums of money read. */
import type { Money } from '../records.js'
import { hedge } from './hedges.js'

/** A sum with its period: "up to $1,500 a year", "$90–$120 an hour", "€3,193". Cents are shown only where there are any. */
export function displayMoney({ amount, min, max, currency, per, qualifier }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
  const sum = amount === undefined ? format.formatRange(min ?? 0, max ?? min ?? 0) : format.format(amount)
  const hedged = hedge(sum, locale, qualifier)
  return per ? `${hedged} ${(locale.startsWith('es') ? spanish : english)[per]}` : hedged
}

const english = {
  hour: 'an hour',
  shift: 'a shift',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
  program: 'in the whole program',
  event: 'each time',
}

const spanish: typeof english = {
  hour: 'por hora',
  shift: 'por turno',
  day: 'al día',
  week: 'a la semana',
  month: 'al mes',
  year: 'al año',
  program: 'en todo el programa',
  event: 'cada vez',
}
