/** What an alumni table shows of each graduate. */
import {
  displayAward,
  displayDegrees,
  displayList,
  displayName,
  displayPosition,
  sortName,
} from '@housestaff/schema/display'
import type { AlumnusRecord, Award, Position } from '@housestaff/schema/records'
import type { Column, Facet, Line } from '../table/rows.js'
import { words } from './words.js'

export const columns: Column<AlumnusRecord>[] = [
  {
    key: 'name',
    label: words.columns.name,
    lines: ({ person }) => [{ text: displayName(person.name), tail: displayDegrees(person.degrees) }],
    sortKey: ({ person }) => sortName(person.name),
  },
  {
    key: 'class',
    label: words.columns.classYear,
    lines: ({ classYear }) => (classYear === undefined ? [] : [{ text: classYear }]),
  },
  {
    key: 'program',
    label: words.columns.program,
    lines: ({ program }) => (program ? [{ text: program.name }] : []),
    onlyToTellApart: true,
  },
  {
    key: 'distinction',
    label: words.columns.distinction,
    lines: ({ awards = [], distinctions = [] }, language) => [
      ...awards.map((award) => awardLine(award, language)),
      ...distinctions.map((text) => ({ text })),
    ],
  },
  {
    key: 'positions',
    label: words.columns.positions,
    lines: ({ positions = [], asOf }, language) => positions.map((position) => positionLine(position, asOf, language)),
  },
]

export const awardFacet: Facet<AlumnusRecord> = {
  label: words.award,
  kinds: ({ awards = [] }) => awards.map(({ name }) => name),
}

function awardLine(award: Award, language: string): Line {
  const { grantor, sharedWith = [] } = award
  const others = sharedWith.map(({ name }) => displayName(name))
  const tail = [grantor?.name, others.length && words.sharedWith(displayList(others, language))]
    .filter(Boolean)
    .join(', ')
  return { text: displayAward(award), tail }
}

function positionLine(position: Position, asOf: string, language: string): Line {
  return {
    lead: position.held === 'before' ? words.formerly : undefined,
    text: displayPosition(position, language),
    tail: whenHeld(position, asOf),
  }
}

function whenHeld({ held, from, to, asOf }: Position, recordAsOf: string): string | undefined {
  const [begin, end] = [from, to].map((date) => date?.slice(0, 4))
  if (begin && end) return `${begin}–${end}`
  if (end) return words.until(end)
  if (begin) return words.since(begin)
  return held === 'at-as-of' ? words.asOf((asOf ?? recordAsOf).slice(0, 4)) : undefined
}
