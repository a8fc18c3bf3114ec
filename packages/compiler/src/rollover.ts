/** Plans the turn of the academic year: a roster for the new one, and what becomes of those who leave. */
import type { Program, Roster } from '@housestaff/schema'
import { placeOf, type Fields } from './entry.js'
import { placesIn } from './explain/places.js'
import { group } from './group.js'
import type { Index } from './link.js'
import type { Content, SourceFile } from './read.js'
import type { Revision } from './revision.js'
import { addRecords, type Addition } from './rollover/add.js'
import { planSheets, type SheetPlan } from './sheets/plan.js'
import { levelName, turn, type Turn, type Turned } from './rollover/turn.js'
import type { SheetChange } from './sheets/change.js'
import type { Checked } from './validate.js'
import { decodeAnyway } from './yaml/decode.js'
import type { Edit } from './yaml/edit.js'
import { insertField, locate } from './yaml/insert.js'

export interface Rollover {
  rosters: TurnedRoster[]
  /** What becomes of the files; empty when there is nothing to do. */
  revisions: Revision[]
  /** What becomes of cells of spreadsheets. */
  changes: SheetChange[]
  /** What somebody should look at or know, a sentence each. */
  notes: string[]
  /** What keeps the year from being turned, a sentence each. */
  problems: string[]
}

export interface TurnedRoster {
  from: string
  to: string
  program: string
  /** The sheet in which it stands, where that is one: `content/residents.xlsx Rosters`. */
  sheet?: string
  stay: { person: string; level: string }[]
  leave: { person: string; entered: number }[]
}

interface Given {
  content: Content
  index: Index
  files: readonly SourceFile[]
  folder: string
}

/** The turn to the academic year that begins in `year`. Expects content without a problem. */
export function planRollover(year: number, { content, index, files, folder }: Given): Rollover {
  const plan: Rollover = { rosters: [], revisions: [], changes: [], notes: [], problems: [] }
  const [before, now] = [academicYear(year - 1), academicYear(year)]
  const all = [...index.rosters.values()].filter(({ visibility }) => visibility === 'published')
  const turnedAlready = new Set(all.flatMap(({ fields }) => (fields.academicYear === now ? [fields.program] : [])))
  const additions: Addition[] = []
  const edits: (Edit & { file: string })[] = []
  const taken = new Set<unknown>(index.rosters.keys())
  const sheets = planSheets(files)

  for (const checked of all.filter(({ fields }) => fields.academicYear === before)) {
    const roster = checked.record as Roster
    if (turnedAlready.has(roster.program)) {
      plan.notes.push(`There is a roster of ${roster.program} for ${now} already, so that of ${before} is left alone.`)
    } else turnRoster(checked, roster)
  }
  const none = plan.rosters.length + plan.notes.length + plan.problems.length === 0
  if (none) plan.problems.push(`There is no published roster of ${before}, so there is nothing to turn.`)
  if (plan.problems.length > 0 || plan.rosters.length === 0) return plan
  plan.notes.push('New records name the sources of last year: where there is a newer one, write it in its place.')
  plan.revisions = joined(edits, addRecords(additions, content, files, folder, sheets), files)
  plan.changes = sheets.changes()
  return plan

  function turnRoster(checked: Checked, roster: Roster): void {
    if (!roster.members) return void plan.notes.push(`${roster.id} names nobody, so it is left alone.`)
    const turned = turn(roster, year, index)
    for (const id of turned.unknown) plan.problems.push(lengthMissing(id, index))
    const id = newId(roster, year, taken)
    taken.add(id)
    sheets.learnWords(checked.entry)
    const sheet = sheets.nameOf(checked.entry)
    plan.rosters.push({ ...told(roster, id, turned), ...(sheet !== undefined && { sheet }) })
    plan.notes.push(...notesOn(roster, turned, index))
    additions.push({ collection: 'rosters', fields: newRoster(checked, id, turned, year), beside: checked.entry })
    const past = makePast(checked, files, sheets)
    if (past) edits.push({ ...past, file: checked.entry.file })
    for (const leaver of turned.leave) graduate(leaver, checked)
  }

  function graduate({ member: { person }, program }: Turned, { fields }: Checked): void {
    const shared = { asOf: String(year), sources: fields.sources }
    const alumni = [...index.alumni.values()]
    const alumnus = alumni.find(
      ({ id, fields }) => id === person || (fields.person === person && fields.program === program),
    )
    if (alumnus) plan.notes.push(`alumni/${alumnus.id} is there already, so nothing is added for ${person} there.`)
    else {
      const fields = { id: person, person, program, classYear: String(year), ...shared }
      additions.push({ collection: 'alumni', fields })
    }
    const id = `${year}-${person}`
    const placements = [...index.placements.values()]
    const placement = placements.find(
      (one) => one.id === id || (one.fields.person === person && one.fields.classYear === String(year)),
    )
    if (placement)
      plan.notes.push(`placements/${placement.id} is there already, so nothing is added for ${person} there.`)
    else {
      const fields = { id, program, classYear: String(year), person, kind: 'unknown', ...shared }
      additions.push({ collection: 'placements', fields })
    }
  }
}

export const academicYear = (year: number) => `${year}-${year + 1}`

function lengthMissing(program: string, { programs }: Index): string {
  const { entry } = programs.get(program)!
  return `${entry.file}: nobody can tell who leaves ${program}, as its record says no duration. Add one, such as duration: P3Y.`
}

const told = (roster: Roster, id: string, { stay, leave }: Turn): TurnedRoster => ({
  from: roster.id,
  to: id,
  program: roster.program,
  stay: stay.map(({ member: { person }, level }) => ({ person, level: levelName(roster, level) })),
  leave: leave.map(({ member: { person, entered } }) => ({ person, entered })),
})

/** The id with its years moved on by one, or one made of program and years. */
function newId({ id, program }: Roster, year: number, taken: ReadonlySet<unknown>): string {
  const short = (number: number) => String(number % 100).padStart(2, '0')
  const moved = [
    id.replace(academicYear(year - 1), academicYear(year)),
    id.replace(`${year - 1}-${short(year)}`, `${year}-${short(year + 1)}`),
    id.replace(String(year - 1), String(year)),
  ].find((one) => one !== id)
  return [moved, academicYear(year), `${program}-${academicYear(year)}`].find(
    (one) => one !== undefined && !taken.has(one),
  )!
}

/** Last year's roster without those who leave. */
function newRoster({ fields }: Checked, id: string, { stay }: Turn, year: number): Fields {
  const members = stay.map(({ member: { person, entered, yearsAway, program } }) => ({
    person,
    entered,
    ...(yearsAway !== undefined && { yearsAway }),
    ...(program !== undefined && { program }),
  }))
  const renewed: Fields = {
    id,
    academicYear: academicYear(year),
    members: members.length > 0 ? members : undefined,
    status: 'current',
    asOf: String(year),
  }
  // In the order of its author, without what was said of last year only.
  const names = ['id', ...Object.keys(fields).filter((name) => name !== 'id' && lasting.has(name))]
  const entries = names.map((name): [string, unknown] => [
    name,
    Object.hasOwn(renewed, name) ? renewed[name] : fields[name],
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const lasting = new Set(
  'program academicYear levelPrefix levels members lang order owner status asOf sources'.split(' '),
)

/** Makes last year's roster a historical one, if it is not. */
function makePast({ entry, fields }: Checked, files: readonly SourceFile[], sheets: SheetPlan): Edit | undefined {
  if (fields.status === 'historical' || fields.status === 'superseded') return undefined
  if (entry.cells) return void sheets.set(entry, 'status', 'historical')
  if (Object.hasOwn(entry.fields, 'status'))
    return placesIn(files).editOf({ text: 'historical' }, placeOf(entry, ['status']))
  const text = decodeAnyway(files.find(({ path }) => path === entry.file)!.bytes)
  return insertField(locate(text), entry.at, ['status', 'historical'], 'academicYear')
}

function notesOn(roster: Roster, { stay, leave }: Turn, { programs }: Index): string[] {
  const titles = [...stay, ...leave].flatMap(({ member: { person, title } }) => (title ? [`${person} (${title})`] : []))
  const options = [...new Set(leave.map(({ program }) => program))].flatMap((id) => {
    const { durationOptions = [] } = (programs.get(id)?.record ?? {}) as Partial<Program>
    const lengths = durationOptions.map(({ duration, label }) => `${duration} (${label})`)
    return lengths.length > 0
      ? [`${id} may also last ${lengths.join(', ')}: look whether all who leave have ended.`]
      : []
  })
  return [
    ...options,
    ...(titles.length > 0 ? [`Posts are not carried over: ${titles.join(', ')}.`] : []),
    ...(roster.headcounts ? [`The headcounts of ${roster.id} are not carried over.`] : []),
  ]
}

/** The changes of each file together. */
function joined(edits: readonly (Edit & { file: string })[], added: readonly Revision[], files: readonly SourceFile[]) {
  const changed = [...group(edits, ({ file }) => file)].map(([path, own]): Revision => {
    const text = decodeAnyway(files.find((file) => file.path === path)!.bytes)
    return { path, text, edits: own.map(({ start, end, text }) => ({ start, end, text })) }
  })
  return [...group([...changed, ...added], ({ path }) => path).values()].map((same) => ({
    ...same[0]!,
    edits: same.flatMap((revision) => revision.edits),
  }))
}
