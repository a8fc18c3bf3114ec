/** How dates read that are known only in part. */
import { displayDate } from './dates.js'

/**
 * A date as well as it is known (EDTF), in words: "about 1857", "1850s", "1855 to 1859", "since 2019". Text of another form is
 * returned as it is.
 */
export function displayFuzzyDate(date: string, locale: string): string {
  const says = locale.startsWith('es') ? spanish : english
  const [begin = '', end, ...more] = date.split('/')
  const [from, to] = [begin, end].map((moment) => readMoment(moment, locale, says))
  if (!from || more.length) return date
  if (end === undefined) return alone(from)
  if (end === '..') return says.since(within(from))
  return to ? says.range(from, to) : date
}

const momentText = /^(\d{4}(?:-\d\d){0,2}|\d{3}X|\d\dXX)([~?%]?)$/

/** A moment in words: how sure it is, what it is, and the article of that within a phrase. */
interface Moment {
  hedge: string
  article: string
  name: string
}

function readMoment(moment = '', locale: string, says: Phrases): Moment | undefined {
  const [, date, sign] = momentText.exec(moment) ?? []
  if (!date) return undefined
  const hedge = sign ? `${says.hedges[sign]} ` : ''
  if (date.endsWith('XX')) return { hedge, ...says.century(Number(date.slice(0, 2)) + 1) }
  if (date.endsWith('X')) return { hedge, ...says.decade(date.replace('X', '0')) }
  return { hedge, article: date.length > 7 ? says.day : '', name: displayDate(date, locale) }
}

const alone = ({ hedge, article, name }: Moment) => (hedge ? hedge + article + name : name)
const within = ({ hedge, article, name }: Moment) => hedge + article + name

type Phrases = typeof english

const english = {
  hedges: { '~': 'about', '?': 'perhaps', '%': 'perhaps about' } as Record<string, string>,
  decade: (year: string) => ({ article: 'the ', name: `${year}s` }),
  century: (count: number) => ({ article: 'the ', name: `${ordinal(count)} century` }),
  day: '',
  since: (from: string) => `since ${from}`,
  range: (from: Moment, to: Moment) => `${alone(from)} to ${alone(to)}`,
}

const spanish: Phrases = {
  hedges: { '~': 'hacia', '?': 'quizá', '%': 'quizá hacia' },
  decade: (year) => ({ article: 'la ', name: `década de ${year}` }),
  century: (count) => ({ article: 'el ', name: `siglo ${roman(count)}` }),
  day: 'el ',
  since: (from) => `desde ${from}`,
  range(from, to) {
    const [begin, end] = [within(from), within(to)]
    if (from.hedge || to.hedge) return `desde ${begin} hasta ${end}`
    return `de ${begin} a ${end}`.replace(/^de el /, 'del ').replace(' a el ', ' al ')
  },
}

const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = (count: number) => count + endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)]!

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const roman = (count: number) => 'X'.repeat(count / 10) + ones[count % 10]
