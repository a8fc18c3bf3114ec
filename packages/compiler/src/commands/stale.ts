/** `housestaff stale`: lists what must be looked at again, by owner, the oldest first. */
import { shownPath } from '../disk.js'
import { dueOn, dueWords, type Due } from '../due.js'
import { countOf, printPlace, problemPlace } from '../explain.js'
import { visible, type Ink } from '../explain/ink.js'
import { placesIn, type Point } from '../explain/places.js'
import { group } from '../group.js'
import { read } from '../read.js'
import { cellName } from '../sheets/book.js'
import { validate } from '../validate.js'
import { command } from './command.js'
import { readContent } from './folder.js'
import { calledPath, content, dayByTheClock, today } from './parameters.js'

/** Something that is due, and where it stands. */
interface Row extends Due, Point {
  owner: string
}

export const stale = command({
  name: 'stale',
  says: 'lists what to look at again, by owner, the oldest first',
  parameters: { content },
  options: {
    owner: {
      value: 'NAME',
      words: 'the name of an owner',
      says: 'lists the records of one owner only; "" are those without one',
    },
    today: { ...today, says: 'takes DATE for today; left out: today' },
  },
  more: `Listed are published records whose reviewBy or validUntil is past, testimonials whose consent has ended, and
current records that nobody has confirmed for 18 months (asOf). Sources, milestones and placements tell of what
happened, so they do not grow old; a placement whose destination is not yet known does.

The exit code is 0 whatever is listed. It is 1 when a file cannot be read, as records may be missing then.

  housestaff stale content
  housestaff stale content --owner "Wellness committee"`,
  run: async ({ content, owner, today = dayByTheClock(), ink }) => {
    const files = await readContent(content)
    const found = read(files, shownPath(content))
    const places = placesIn(files)
    const rows = dueOn(today, validate(found).checked)
      .map((due): Row => ({ ...due, ...places.pointOf(due.place), owner: String(due.record.fields.owner ?? '') }))
      .filter((row) => owner === undefined || row.owner === owner)
    const isWhole = found.findings.length === 0
    return {
      exit: isWhole ? 0 : 1,
      out: print(rows, today, ink),
      ...(!isWhole && {
        err: `Some files cannot be read, so records may be missing here. housestaff check ${calledPath(content)} says which.\n`,
      }),
      json: { today, isWhole, stale: rows.map(toJson) },
    }
  },
})

function print(rows: readonly Row[], today: string, ink: Ink): string {
  if (rows.length === 0) return `Nothing must be looked at again on ${today}.\n`
  const owners = group(rows, ({ owner }) => owner)
  const parts = [...owners].map(([owner, own]) => {
    const entries = [...group(own, ({ field, place }) => `${field} ${JSON.stringify(place)}`).values()]
    return `${owner === '' ? 'Without an owner' : visible(owner)}\n${entries.map((entry) => printEntry(entry, ink)).join('')}`
  })
  return `${parts.join('\n')}\n${countOf(new Set(rows.map(({ record }) => record)).size, 'record')} to look at again.\n`
}

/** What one line of a file makes due: several records, where it stands in what they share. */
function printEntry(rows: readonly Row[], ink: Ink): string {
  const [{ since, field, date, place, line, column, length, record }] = rows as [Row]
  const { collection, id = '' } = record
  const records = rows.length === 1 ? `${collection} ${id}` : `${rows.length} ${collection}`
  const where = ink.place(visible(printPlace(problemPlace(place, { line, column, length }))))
  return `  since ${since}  ${visible(records)}  ${where}\n    ${field}: ${dueWords[field](date)}\n`
}

const toJson = ({ record, owner, field, date, since, place, line, column }: Row) => ({
  collection: record.collection,
  id: record.id,
  ...(owner !== '' && { owner }),
  field,
  date,
  since,
  path: place.file,
  line,
  column,
  ...(place.cell && { cell: cellName(place.cell) }),
})
