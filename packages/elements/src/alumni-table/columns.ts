/** What an alumni table shows of each graduate. */
import { displayAward, displayDegrees, displayList, displayName, displayPosition } from '@housestaff/schema/display'
import type { AlumnusRecord, Award, Position } from '@housestaff/schema/records'
import type { Line, Table } from '../table/rows.js'
import { nameKey } from '../table/sort-keys.js'
import { words } from './words.js'

type Words = ReturnType<typeof words>

/** The table of graduates in a language. */
export function alumniTable(language: string): Table<AlumnusRecord> {
  const says = words(language)
  return {
    noun: says.noun,
    columns: [
      {
        key: 'name',
        label: says.columns.name,
        lines: ({ person }) => [{ text: displayName(person.name), tail: displayDegrees(person.degrees) }],
        sortKey: ({ person }) => nameKey(person.name),
      },
      {
        key: 'class',
        label: says.columns.classYear,
        lines: ({ classYear }) => (classYear === undefined ? [] : [{ text: classYear }]),
      },
      {
        key: 'program',
        label: says.columns.program,
        lines: ({ program }) => (program ? [{ text: program.name }] : []),
        onlyToTellApart: true,
      },
      {
        key: 'distinction',
        label: says.columns.distinction,
        lines: ({ awards = [], distinctions = [] }) => [
          ...awards.map((award) => awardLine(award, language, says)),
          ...distinctions.map((text) => ({ text })),
        ],
      },
      {
        key: 'positions',
        label: says.columns.positions,
        lines: ({ positions = [], asOf }) => positions.map((position) => positionLine(position, asOf, language, says)),
      },
    ],
    facets: [
      {
        key: 'class',
        label: says.columns.classYear,
        kinds: ({ classYear }) => (classYear === undefined ? [] : [`${classYear}`]),
      },
      { key: 'program', label: says.columns.program, kinds: ({ program }) => (program ? [program.name] : []) },
      { key: 'award', label: says.award, kinds: ({ awards = [] }) => awards.map(({ name }) => name) },
    ],
  }
}

function awardLine(award: Award, language: string, says: Words): Line {
  const { grantor, sharedWith = [] } = award
  const others = sharedWith.map(({ name }) => displayName(name))
  const tail = [grantor?.name, others.length && says.sharedWith(displayList(others, language))]
    .filter(Boolean)
    .join(', ')
  return { text: displayAward(award), tail }
}

function positionLine(position: Position, asOf: string, language: string, says: Words): Line {
  return {
    lead: position.held === 'before' ? says.formerly : undefined,
    text: displayPosition(position, language),
    tail: whenHeld(position, asOf, says),
  }
}

function whenHeld({ held, from, to, asOf }: Position, recordAsOf: string, says: Words): string | undefined {
  const [begin, end] = [from, to].map((date) => date?.slice(0, 4))
  if (begin && end) return `${begin}–${end}`
  if (end) return says.until(end)
  if (begin) return says.since(begin)
  return held === 'at-as-of' ? says.asOf((asOf ?? recordAsOf).slice(0, 4)) : undefined
}
