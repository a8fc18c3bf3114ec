/** By what values sort that are more than words and figures. */
import { sortName } from '@housestaff/schema/display'
import type { Money, PersonName, Quantity } from '@housestaff/schema/records'
import type { SortKey } from './sort.js'

/** Family name first, whatever its apostrophes; a tab, so that all of García come before García Lorca. */
export const nameKey = (name: PersonName): SortKey => `${name.family}\t${sortName(name)}`.replace(/['’]/g, '')

/** A date as well as it is known (EDTF): by the beginning of what it may be. */
export const dateKey = (date: string | undefined): SortKey => date?.replaceAll('X', '0').replace(/[~?%]/g, '')

/** A sum of money, among others of its currency. */
export const moneyKey = ({ amount, min = 0, currency }: Pick<Money, 'amount' | 'min' | 'currency'>): SortKey =>
  `${currency}\t${(amount ?? min).toFixed(2)}`

/** By length of time, in minutes; a block is taken for four weeks. */
export const quantityKey = ({ value, min, unit }: Quantity): SortKey => (value ?? min ?? 0) * minutes[unit]

/** An ISO 8601 duration, in minutes. */
export function durationKey(duration: string | undefined): SortKey {
  const [found, ...figures] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(duration ?? '') ?? []
  const units = ['years', 'months', 'weeks', 'days'] as const
  return found && units.reduce((sum, unit, at) => sum + Number(figures[at] ?? 0) * minutes[unit], 0)
}

const minutes: Record<Quantity['unit'], number> = {
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
  blocks: 40_320,
  months: 43_830,
  years: 525_960,
}
