/** What a table of any collection shows of each record: what readers look for, in this order; other fields on demand. */
import { displayDegrees } from '@housestaff/schema/display'
import type { CollectionName, Records } from '@housestaff/schema/records'
import { plainText, type Column, type Line, type Table } from '../rows.js'
import { keyOf, linesOf } from './values.js'
import { words, type Field } from './words.js'

/** A record of which only the fields are known. */
export type AnyRecord = { [Name in Field]?: unknown }

const shown: { [Name in CollectionName]: readonly (keyof Records[Name] & string)[] } = {
  sources: ['title', 'publisher', 'summary', 'retrieved'],
  organizations: ['name', 'acronym', 'kind', 'parent'],
  people: ['name', 'medicalSchool', 'hometown', 'interests'],
  programs: ['name', 'kind', 'duration', 'positions', 'boards'],
  leadership: ['title', 'holders', 'program', 'group', 'organization'],
  rosters: ['academicYear', 'program', 'headcounts'],
  alumni: ['person', 'classYear', 'program', 'awards', 'positions'],
  placements: ['classYear', 'program', 'person', 'kind', 'specialty', 'organization', 'institution', 'place'],
  statistics: ['name', 'summary', 'count', 'share', 'size', 'period'],
  testimonials: ['speaker', 'statement', 'role', 'relationship', 'program'],
  wellness: ['name', 'kind', 'amount', 'summary'],
  benefits: ['name', 'kind', 'amount', 'allowance', 'costToResident', 'levels', 'conditions'],
  compensation: ['name', 'program', 'effective', 'ladder', 'supplements'],
  rotations: ['name', 'kind', 'setting', 'duration', 'frequency', 'levels', 'site'],
  conferences: ['name', 'times', 'frequencies', 'formats', 'leader', 'audience'],
  schedules: ['name', 'program', 'pattern', 'parts', 'blockLength', 'blocksPerYear', 'calls'],
  groups: ['name', 'kind', 'summary', 'ledBy', 'frequency'],
  milestones: ['title', 'date', 'summary', 'people'],
  places: ['name', 'kind', 'area', 'cuisine', 'notes', 'summary'],
  applications: ['name', 'programs', 'service', 'deadline', 'letters', 'visas', 'examinations'],
  faqs: ['question', 'answer', 'audience'],
  events: ['name', 'date', 'period', 'frequency', 'group', 'place', 'summary'],
  terms: ['name', 'expansion', 'definition', 'replacedBy'],
  links: ['name', 'summary', 'program'],
  sites: ['name', 'role', 'beds', 'volumes', 'traumaLevel', 'distance'],
}

/** What no table shows: what is said in another place, what is no text, and numbers to call, which may have changed since. */
const unshown = new Set<string>(
  'id sources status order lang sameAs sourceLabel portrait pictures permission matrix phone hours'.split(' '),
)

/** Fields in which readers choose, where a table shows them. */
const chosen: readonly Field[] = ['kind', 'program', 'programs', 'setting', 'area', 'specialty']

/** The table of a collection in a language; `records` are those of which it will be made. */
export function anyTable(name: CollectionName, records: readonly AnyRecord[], language: string): Table<AnyRecord> {
  const says = words(language)
  const fields: readonly Field[] = shown[name]
  const others = new Set(records.flatMap((record) => Object.keys(record) as Field[]))
  const column = (field: Field, at: number): Column<AnyRecord> => ({
    key: field,
    label: says.label(field),
    lines: (record) => linesIn(record, field, at, language),
    sortKey: (record) => keyOf(record[field]) ?? linesIn(record, field, at, language)[0]?.text,
    onlyWhenNamed: at < 0,
  })
  return {
    noun: says.nouns[name],
    columns: [
      ...fields.map(column),
      ...[...others]
        .filter((field) => !fields.includes(field) && !unshown.has(field))
        .map((field) => column(field, -1)),
    ],
    facets: chosen
      .filter((field) => fields.includes(field))
      .map((field) => ({
        key: field,
        label: says.label(field),
        kinds: (record) => linesOf(record[field], field, language).map(plainText),
      })),
  }
}

/** What a record has in a field. The first one is what it is called: it is always there, and leads to the record's own page. */
function linesIn(record: AnyRecord, field: Field, at: number, language: string): Line[] {
  if (at === 0) return called(record, field, language)
  if (field === 'ladder') return linesOf(sums(record), field, language)
  if (field === 'statement') return statement(record as Records['testimonials'], language)
  return linesOf(record[field], field, language)
}

function called(record: AnyRecord, field: Field, language: string): Line[] {
  const { [field]: name, url, degrees } = record
  const [first, ...others] = linesOf(typeof name === 'number' ? `${name}` : name, field, language)
  if (!first) throw TypeError('it has no name')
  const tail = degrees ? displayDegrees(degrees as string[]) : first.tail
  return [{ ...first, tail, url: typeof url === 'string' ? url : undefined }, ...others]
}

/** A ladder with its currency in each step. */
function sums({ ladder, currency, per }: AnyRecord): unknown {
  const money = (amount?: number) => amount && { amount, currency, per }
  return (ladder as Records['compensation']['ladder']).map(({ level, amount, supplement, note }) => ({
    level,
    amount: money(amount),
    supplement: money(supplement),
    note,
  }))
}

/** What somebody said; what is retold, with its source and year. */
function statement({ statement, sources, asOf }: Records['testimonials'], language: string): Line[] {
  const { source } = sources[0]!
  const tail = words(language).retold(source.title, (source.asOf ?? asOf).slice(0, 4))
  return linesOf(statement, 'statement', language).map((line) =>
    statement.form === 'reported' ? { ...line, tail } : line,
  )
}
