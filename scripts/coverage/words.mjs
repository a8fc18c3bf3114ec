/**
 * Finds a fact in records by its words. A record holds a fact when it cites a line of the fact, is the fact's subject, and has
 * four fifths of the words of the fact's value, among them every figure, every no and whether a post is still held. A list is
 * held when each of its items is: by one record if there is one, else by several.
 */

/** The least part of the words that must be there; up to four words, all must. */
const enough = 0.8

/** The records that hold a fact, and what is not in them; nothing when there are none. */
export function findByWords(fact, records, subjects) {
  const about = records.filter((record) => record.cites(fact.lines) && isSubject(record, fact.subject, subjects))
  const items = Array.isArray(fact.value) ? fact.value : [fact.value]
  const whole = about.filter((record) => items.every((item) => best(valueWords(item), [record])))
  const found = items.map((item) => best(valueWords(item), whole.length > 0 ? whole : about))
  if (found.includes(undefined)) return undefined
  const missing = [...new Set(found.flatMap((match) => match.missing))]
  return {
    paths: [...new Set(found.flatMap((match) => match.paths))],
    ...(missing.length > 0 && { note: `without: ${missing.join(', ')}` }),
  }
}

/** The records that have the most of the words, when that is enough. */
function best(words, records) {
  if (words.length === 0) return undefined
  const matches = records
    .map(({ path, words: held }) => ({ path, missing: words.filter((word) => !held.has(word)) }))
    .filter(({ missing }) => words.length - missing.length >= words.length * enough && !missing.some(isFirm))
    .sort((a, b) => a.missing.length - b.missing.length)
  const [first] = matches
  if (!first) return undefined
  const equal = matches.filter(({ missing }) => missing.length === first.missing.length)
  return { paths: equal.map(({ path }) => path), missing: first.missing }
}

/** Whether a record is what the fact is about: coverage.yaml says so, or its names have every word of the subject. */
function isSubject({ path, names }, subject, subjects) {
  return subjects[subject] ? subjects[subject].includes(path) : fold(subject).every((word) => names.has(word))
}

/** Fields that name what a record is, and those that say nothing of what its source says. */
const naming = [
  'id',
  'name',
  'title',
  'acronym',
  'alternateNames',
  'sourceLabel',
  'person',
  'speaker',
  'holders',
  'group',
]
const silent = ['sources', 'asOf', 'status', 'order', 'validUntil', 'reviewBy', 'sameAs', 'url']

/** The words of a record, and those of its names. Of citations, only the notes on the source itself count. */
export function wordsOf(collection, record, citations) {
  const named = naming.map((field) => record[field])
  const said = Object.entries(record).flatMap(([field, value]) => (silent.includes(field) ? [] : leaves(value)))
  return {
    names: new Set([...fold(collection), ...leaves(named).flatMap(fold)]),
    words: new Set([...said, ...citations.flatMap(({ note = '' }) => note)].flatMap(fold)),
  }
}

function leaves(value) {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [] : [value ?? '']
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'collection') return []
    return key === 'held' ? tenses[inner] : leaves(inner)
  })
}

/** How a position of an alumnus says what a fact says by { current: true } or { former: true }. */
const tenses = { 'at-as-of': '@current', before: '@former' }

const units = /(decade|year|month|week|day|mile)s/i

/** The words of a fact's value. A key counts when it is a unit ({ weeks: 4 }) or what is true ({ former: true }). */
function valueWords(value) {
  if (typeof value !== 'object' || value === null) return [...new Set(fold(value ?? ''))]
  const entries = Array.isArray(value) ? value.map((item) => ['', item]) : Object.entries(value)
  const words = entries.flatMap(([key, item]) => {
    if (key === 'asOf' || item === null || item === false) return []
    if (item === true) return fold(Object.values(tenses).includes(`@${key}`) ? `@${key}` : key)
    return [...fold(units.exec(key)?.[0] ?? ''), ...valueWords(item)]
  })
  return [...new Set(words)]
}

const stops = new Set('a an and are as at be by for from in is it its of on or s the their this to with'.split(' '))
const figures = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .map((word, figure) => [word, String(figure)]),
)
const periods = { y: 'year', m: 'month', w: 'week', d: 'day' }

/** A text as words that can be compared: no capitals, accents, possessives, plurals or endings; figures for number words. */
export function fold(text) {
  const plain = String(text)
    .replace(/\bP(\d+)([YMWD])\b/g, (_, figure, unit) => `${figure} ${periods[unit.toLowerCase()]}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
  const words = plain.match(/\d+(?:\.\d+)?|@?\p{L}+/gu) ?? []
  return words.filter((word) => !stops.has(word)).map((word) => figures[word] ?? stem(word))
}

function stem(word) {
  if (word === 'none') return 'no'
  if (word.length < 4) return word
  const singular = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
  const american = singular.replace(/is(e|ed|ing)$/, 'iz$1')
  const bare = american.replace(/(.{3})(?:ing|ed)$/, '$1')
  return bare === american ? bare.replace(/(.{3})e$/, '$1') : bare.replace(/([bdgmnprt])\1$/, '$1')
}

/** Whether a word changes the fact when it is missing. */
const isFirm = (word) => /^[\d@]|^(no|not|without)$/.test(word)
