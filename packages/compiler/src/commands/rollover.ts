/** `housestaff rollover`: turns the academic year, first on paper. */
import { compile } from '../compile.js'
import { format } from '../explain.js'
import { visible } from '../explain/ink.js'
import { academicYear, planRollover, type Rollover, type TurnedRoster } from '../rollover.js'
import { command } from './command.js'
import { openFolder } from './folder.js'
import { calledPath, content } from './parameters.js'
import { printRevisions, printSheetChanges, revisionsAsJson } from './print-changes.js'
import { revisedWithSheets, writeOver } from './revise.js'

export const rollover = command({
  name: 'rollover',
  says: 'turns the academic year, first on paper',
  parameters: {
    year: {
      words: 'the year in which the new academic year begins, such as 2027',
      refuse: (given: string) =>
        /^[12]\d{3}$/.test(given) ? undefined : `rollover needs a year such as 2027, and ${given} is none.`,
    },
    content,
  },
  options: { write: { says: 'does it; without --write it is only shown' } },
  more: `From each roster of the year before it makes the new one. Who has been in training for as long as the program
lasts (its duration, years away not counted) leaves it, and becomes a graduate in alumni and a placement whose
destination is not yet known. The old roster becomes historical. What remains for you are the new interns, and
the destinations as you hear of them.

Comments and all other lines stay as they are. Rosters, alumni and placements in a workbook or CSV get rows below the
others, and a column Status where there is none; all other cells, their colours, widths and formulas stay as they
are. Close the workbook in Excel before. A year that was turned is not turned again.

  housestaff rollover 2027 content
  housestaff rollover 2027 content --write`,
  run: async ({ year, content, write, ink }) => {
    const opened = await openFolder(content, ink)
    if ('exit' in opened) return opened
    const { files, folder } = opened
    const plan = planRollover(Number(year), opened)
    if (plan.problems.length > 0)
      return { exit: 1, err: lines(plan.problems), json: { year: Number(year), problems: plan.problems } }

    const after = await revisedWithSheets(files, plan)
    if ('exit' in after) return after
    const outcome = compile(after, { folder })
    if (outcome.problems.length > 0)
      return { exit: 1, err: `The year cannot be turned:\n${format(outcome.problems, after, { ink })}` }
    const failed = write ? writeOver(files, after) : undefined
    if (failed) return failed
    const { rosters, notes, revisions, changes } = plan
    const end =
      rosters.length === 0
        ? `There is nothing to do for ${academicYear(Number(year))}.\n`
        : `${stillToWrite(plan, year)}${write ? 'All of this was written.' : `Nothing was written. To do all of this: housestaff rollover ${year} ${calledPath(content)} --write`}\n`
    return {
      exit: 0,
      out: `${rosters.map(printRoster).join('')}${printRevisions(revisions, ink)}${printSheetChanges(changes, ink)}${lines(notes)}${end}`,
      json: { year: Number(year), written: write, rosters, files: revisionsAsJson(revisions), sheets: changes, notes },
    }
  },
})

function printRoster({ from, to, program, stay, leave }: TurnedRoster): string {
  const staying = stay.map(({ person, level }) => `${person} (${level})`)
  const leaving = leave.map(({ person, entered }) => `${person} (since ${entered})`)
  const list = (people: readonly string[]) => visible(people.join(', ') || 'nobody')
  return `${program}: the roster ${from} becomes ${to}.\n  stay:  ${list(staying)}\n  leave: ${list(leaving)}\n`
}

/** What only people know. */
function stillToWrite({ rosters: all }: Rollover, year: string): string {
  const rows = all.flatMap(({ to, sheet }) =>
    sheet === undefined
      ? []
      : `Still to write: who begins in ${year}, in people and below the last row of ${sheet}, a row each: Id ${to}, the person, entered ${year}.\n`,
  )
  const rosters = all.filter(({ sheet }) => sheet === undefined)
  if (rosters.length === 0) return rows.join('')
  const ids = rosters.map(({ to }) => to).join(' and ')
  const members = rosters.some(({ stay }) => stay.length === 0) ? 'members (a list)' : 'members'
  return `${rows.join('')}Still to write: who begins in ${year}, in people and below ${members} of ${ids}, a line each:
    - { person: their-id, entered: ${year} }
`
}

const lines = (sentences: readonly string[]) => sentences.map((sentence) => `${visible(sentence)}\n`).join('')
