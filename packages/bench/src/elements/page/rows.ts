/** What peers are given: the records' cells as text, each worked out when it is first asked for, and kept. */
import { displayAward, displayDegrees, displayName, displayPosition, sortName } from '@housestaff/schema/display'
import type { AlumnusRecord, Position } from '@housestaff/schema/records'

/** One line of a cell: its words, and the quiet ones before and after them. */
export interface Line {
  lead?: string
  text: string
  tail?: string
}

type Key = 'name' | 'class' | 'program' | 'distinction' | 'positions'

export const columns: { key: Key; label: string }[] = [
  { key: 'name', label: 'Name' },
  { key: 'class', label: 'Class' },
  { key: 'program', label: 'Program' },
  { key: 'distinction', label: 'Distinction' },
  { key: 'positions', label: 'Positions' },
]

const read: Record<Key, (record: AlumnusRecord) => Line[]> = {
  name: ({ person }) => [{ text: displayName(person.name), tail: displayDegrees(person.degrees) }],
  class: ({ classYear }) => [{ text: `${classYear}` }],
  program: ({ program }) => [{ text: program!.name }],
  distinction: ({ awards = [] }) => awards.map((award) => ({ text: displayAward(award) })),
  positions: ({ positions = [], asOf }) => positions.map((position) => positionLine(position, asOf)),
}

function positionLine(position: Position, asOf: string): Line {
  const text = displayPosition(position, 'en')
  return position.held === 'before' ? { lead: 'formerly', text } : { text, tail: `as of ${asOf.slice(0, 4)}` }
}

export class Row {
  private readonly record: AlumnusRecord
  private readonly cells: { [key in Key]?: Line[] } = {}
  private readonly texts: { [key in Key | 'sort' | 'search']?: string } = {}

  /** Whether every cell is read at once, as a table does that offers choices of what is in them. */
  static readsAll = false

  constructor(record: AlumnusRecord) {
    this.record = record
    if (Row.readsAll) [...columns.map(({ key }) => this.text(key)), this.sortKey].join()
  }

  lines(key: Key): Line[] {
    return (this.cells[key] ??= read[key](this.record))
  }

  text(key: Key): string {
    return (this.texts[key] ??= this.lines(key).map(lineText).join('; '))
  }

  get id(): string {
    return this.record.id
  }

  /** By what a list of names is sorted. */
  get sortKey(): string {
    return (this.texts.sort ??= sortName(this.record.person.name))
  }

  /** Whether every word of `query` occurs in what the row shows. */
  has(query: string): boolean {
    const text = (this.texts.search ??= fold(columns.map(({ key }) => this.text(key)).join('\n')))
    return fold(query)
      .split(/\s+/)
      .every((word) => text.includes(word))
  }
}

const lineText = ({ lead = '', text, tail = '' }: Line) => `${lead && `${lead} `}${text}${tail && `, ${tail}`}`

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const collator = new Intl.Collator('en', { numeric: true })

/** Which of two rows comes first by name. */
export const compare = (a: Row, b: Row) => collator.compare(a.sortKey, b.sortKey)
