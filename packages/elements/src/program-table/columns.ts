/** What a program table shows of each program. */
import { displayDate, displayDuration, displayFigure, displayShare } from '@housestaff/schema/display'
import type { ProgramRecord } from '@housestaff/schema/records'
import { words as programWords } from '../program-card/words.js'
import { lineOf, type Line, type Table } from '../table/rows.js'
import { durationKey } from '../table/sort-keys.js'
import type { Compared } from './compared.js'
import { words } from './words.js'

type Words = ReturnType<typeof words>

/** The table of programs in a language. */
export function programTable(language: string): Table<Compared> {
  const says = words(language)
  const { kind: kinds, boards, ambulatory, of } = programWords(language)
  const missing = says.notStated
  const kindOf = ({ program }: Compared) => (kinds[program.kind] ? [kinds[program.kind]] : [])
  return {
    noun: says.noun,
    columns: [
      {
        key: 'program',
        label: says.columns.program,
        lines: (compared) => [
          { text: compared.program.name, url: compared.program.url },
          ...lineOf([...kindOf(compared), compared.department].filter(Boolean).join(' · '), { isQuiet: true }),
        ],
      },
      {
        key: 'department',
        label: says.columns.department,
        lines: ({ department }) => lineOf(department),
        onlyWhenNamed: true,
      },
      {
        key: 'kind',
        label: says.columns.kind,
        lines: (compared) => kindOf(compared).flatMap((kind) => lineOf(kind)),
        onlyWhenNamed: true,
      },
      {
        key: 'length',
        label: says.columns.length,
        lines: ({ program }) => lengths(program, language),
        sortKey: ({ program }) => durationKey(program.duration),
        missing,
      },
      {
        key: 'positions',
        label: says.columns.positions,
        lines: ({ program: { positions } }) => (positions ? lineOf(displayFigure(positions, language)) : []),
        sortKey: ({ program: { positions } }) => positions?.value ?? positions?.min,
        missing,
      },
      {
        key: 'match',
        label: says.columns.match,
        lines: ({ program }) => listings(program, language, says),
        missing,
      },
      {
        key: 'accreditation',
        label: says.columns.accreditation,
        lines: ({ program }) => accreditations(program, language, says),
        missing,
      },
      {
        key: 'boards',
        label: boards,
        lines: ({ program: { boards = [] } }) => boards.flatMap(({ specialty }) => lineOf(specialty)),
        missing,
      },
      {
        key: 'ambulatory',
        label: ambulatory,
        lines: ({ program: { ambulatoryShare: share } }) =>
          share ? lineOf(of(displayShare(share, language), share.of)) : [],
        sortKey: ({ program }) => program.ambulatoryShare?.percent,
        missing,
      },
      {
        key: 'schedule',
        label: says.columns.schedule,
        lines: ({ schedules }) =>
          schedules.flatMap(({ pattern, parts }) => lineOf(pattern?.join('+'), { tail: parts?.join(', ') })),
        missing,
      },
      {
        key: 'visas',
        label: says.columns.visas,
        lines: (compared) => visas(compared, says),
        missing,
      },
    ],
    facets: [
      {
        key: 'department',
        label: says.columns.department,
        kinds: ({ department }) => (department ? [department] : []),
      },
      { key: 'kind', label: says.columns.kind, kinds: kindOf },
    ],
  }
}

function lengths({ duration, durationOptions = [] }: ProgramRecord, language: string): Line[] {
  const usual = duration ? lineOf(displayDuration(duration, language)) : []
  const others = durationOptions.map(({ duration, label }) =>
    lineOf(displayDuration(duration, language), { tail: label }),
  )
  return [usual, ...others].flat()
}

function listings({ listings = [] }: ProgramRecord, language: string, says: Words): Line[] {
  return listings.flatMap(({ service, code, stream, positions, year }) => {
    const offered =
      positions === undefined ? '' : says.offered(displayFigure(positions, language), positions.value === 1)
    const tail = [code && stream, offered, year].filter(Boolean).join(', ')
    return code || stream ? lineOf(code ?? stream, { lead: service, tail }) : lineOf(service, { tail })
  })
}

function accreditations({ accreditation = [] }: ProgramRecord, language: string, says: Words): Line[] {
  return accreditation.flatMap(({ body, status, acgmeId, number = acgmeId, until }) => {
    const end = until && says.until(displayDate(until, language))
    const tail = [number && status, end].filter(Boolean).join(', ')
    return lineOf(number ?? status, { lead: body.acronym ?? body.name, tail })
  })
}

/** Applications of several years may say the same. */
function visas({ applications }: Compared, { visa }: Words): Line[] {
  const answers = applications.flatMap(({ visas = [] }) => visas)
  return [
    ...new Map(answers.map(({ name, answer }) => [`${name} ${answer}`, { text: name, tail: visa[answer] }])).values(),
  ]
}
