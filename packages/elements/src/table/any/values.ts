/** How any value of a record reads in a table, and by what it sorts. */
import {
  displayAllowance,
  displayAward,
  displayDegrees,
  displayDuration,
  displayFigure,
  displayFuzzyDate,
  displayList,
  displayMoment,
  displayMoney,
  displayName,
  displayPeriod,
  displayPosition,
  displayShare,
} from '@housestaff/schema/display'
import type {
  Award,
  Contact,
  Distance,
  Figure,
  Moment,
  Money,
  PersonName,
  Position,
  Quantity,
  Share,
} from '@housestaff/schema/records'
import { words as programWords } from '../../program-card/words.js'
import { lineOf, type Line } from '../rows.js'
import { dateKey, durationKey, moneyKey, nameKey, quantityKey } from '../sort-keys.js'
import type { SortKey } from '../sort.js'
import { words, type Field } from './words.js'

type Values = Record<string, unknown>

/** The lines of what a record has in `field`. */
export function linesOf(value: unknown, field: string, language: string): Line[] {
  if (value === undefined) return []
  if (field === 'pattern') return lineOf((value as number[]).join('+'))
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, field, language))
  switch (typeof value) {
    case 'boolean':
      return lineOf(value ? words(language).yes : words(language).no)
    case 'number':
      return lineOf(isYear(field) ? value : new Intl.NumberFormat(language).format(finite(value)))
    case 'string':
      return textLines(value, field, language)
    default:
      return objectLines(value as Values, language)
  }
}

const isYear = (field: string) => /year$|^entered$/i.test(field)
const isChoice = (field: string) => /^(kind|setting|condition|attempt|relationship|answer)$/.test(field)

function textLines(text: string, field: string, language: string): Line[] {
  if (isChoice(field) && /^[a-z-]+$/.test(text)) return lineOf(words(language).choice(text))
  if (/^https?:/.test(text)) return lineOf(text.replace(/^https?:\/\/|\/$/g, ''), { url: text })
  return lineOf(displayDuration(displayFuzzyDate(text, language), language))
}

function objectLines(value: Values, language: string): Line[] {
  const { name, label, url, note } = value
  if ('family' in value) return lineOf(displayName(value as unknown as PersonName))
  if (typeof name === 'object') return personLines(value as unknown as Person)
  if ('collection' in value) return lineOf((value.title ?? name) as string)
  if ('currency' in value) return lineOf(displayMoney(value as unknown as Money, language), { tail: note as string })
  // A position may have a unit too, which is a part of a hospital.
  if ('titles' in value) return lineOf(displayPosition(value as unknown as Position, language))
  if ('unit' in value) return lineOf(displayAllowance(value as unknown as Quantity, language))
  if ('percent' in value) return lineOf(shareText(value as unknown as Share, language))
  if ('day' in value) return lineOf(displayMoment(value as unknown as Moment, language))
  if ('email' in value || 'phone' in value || 'address' in value) return contactLines(value as Contact)
  if (label && url) return lineOf(label as string, { url: url as string })
  if ('form' in value) return spoken(value, language)
  if ('days' in value) return lineOf(timeText(value, language))
  if (name && 'year' in value) return lineOf(displayAward(value as unknown as Award))
  if (['value', 'min', 'max', 'of'].some((part) => part in value)) return figureLines(value, language)
  return entryLines(value, language)
}

interface Person {
  name: PersonName
  degrees?: string[]
}

const personLines = ({ name, degrees }: Person) => lineOf(displayName(name), { tail: displayDegrees(degrees) })

function contactLines({ label, email, phone, address, url, hours }: Contact): Line[] {
  return [
    ...lineOf(label, { url }),
    ...lineOf(email, { url: `mailto:${encodeURIComponent(email ?? '').replace('%40', '@')}` }),
    ...lineOf(phone, { url: `tel:${phone?.replace(/[^+\d]/g, '')}` }),
    ...lineOf(address),
    ...lineOf(hours),
  ]
}

const shareText = (share: Share, language: string) => programWords(language).of(displayShare(share, language), share.of)

function figureLines({ of, per, kinds, ...figure }: Values, language: string): Line[] {
  const count = displayFigure(figure as Figure, language)
  const counted = [count, of, per && words(language).per(per as string)].filter(Boolean).join(' ')
  return lineOf(counted, { tail: displayList((kinds ?? []) as string[], language) })
}

/** Who says something, and what. */
function spoken({ form, person, initials, text }: Values, language: string): Line[] {
  const says = words(language)
  if (form === 'person') return objectLines(person as Values, language)
  if (form === 'anonymous') return lineOf(says.anonymous)
  if (form === 'initials') return lineOf(initials as string)
  return lineOf(form === 'quotation' ? says.quoted(text as string) : (text as string).replace(/\.$/, ''))
}

function timeText({ days, start, end, note }: Values, language: string): string {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const names = (days as string[]).map((day) => format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))))
  const time = [start, end].filter(Boolean).join('–')
  return [displayList(names, language), time, note].filter(Boolean).join(', ')
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** What has no form of its own: "PGY-1: 8", "J-1: yes", "Ana López, MD: since July 2024". */
function entryLines({ from, to, ...values }: Values, language: string): Line[] {
  const texts = Object.entries(values).map(([field, value]) => {
    if (!/^[a-z]+$/i.test(field)) throw TypeError(`no record has a field ${field}`)
    if (typeof value === 'boolean')
      return value
        ? words(language)
            .label(field as Field)
            .toLowerCase()
        : ''
    const lines = linesOf(value, field, language).map(({ text, tail }) => [text, tail].filter(Boolean).join(', '))
    return displayList(lines, language)
  })
  const period = displayPeriod({ from, to } as Parameters<typeof displayPeriod>[0], language)
  const [first, ...others] = [...texts, period].filter(Boolean)
  return lineOf([first, others.join(', ')].filter(Boolean).join(': '))
}

/** By what it sorts where that is not its first line. */
export function keyOf(value: unknown): SortKey {
  if (Array.isArray(value)) return keyOf(value[0])
  if (typeof value === 'number') return value
  if (typeof value === 'string') return /^P\d/.test(value) ? durationKey(value) : textKey(value)
  return value && typeof value === 'object' ? objectKey(value as Values) : undefined
}

const textKey = (text: string) => (/^\d[\dX]{3}(\W|$)/.test(text) ? dateKey(text) : undefined)

function objectKey(value: Values): SortKey {
  const { name, person, day, from, to } = value
  if ('family' in value) return nameKey(value as unknown as PersonName)
  if (typeof name === 'object') return nameKey(name as PersonName)
  if (person) return keyOf(person)
  if ('currency' in value) return moneyKey(value as unknown as Money)
  if ('unit' in value)
    return /^(miles|kilometers)$/.test(`${value.unit}`)
      ? distanceKey(value as unknown as Distance)
      : quantityKey(value as unknown as Quantity)
  if (day || from || to) return dateKey((day ?? from ?? to) as string)
  return (value.percent ?? value.value ?? value.min) as SortKey
}

const distanceKey = ({ value, unit }: Distance) => (unit === 'miles' ? value * 1.609 : value)

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw TypeError('a value that is shown is no number')
}
