/** `housestaff check`: says what is wrong with content and what is worth a look, and mends what has one right answer. */
import { compile } from '../compile.js'
import { shownPath } from '../disk.js'
import { countOf, format, type FormatOptions } from '../explain.js'
import type { Ink } from '../explain/ink.js'
import { mend, type Mending } from '../mend.js'
import { command, type Report } from './command.js'
import { inventory, readContent, type Compiled } from './folder.js'
import { content, dayByTheClock, today } from './parameters.js'
import { printHunk } from './print-changes.js'
import { writeOver } from './revise.js'

export const check = command({
  name: 'check',
  says: 'says what is wrong, with line and column, and what is worth a look',
  parameters: { content },
  options: {
    fix: { says: 'mends what has one right answer, in the files themselves' },
    strict: { says: 'lets warnings fail as well, as for a weekly run' },
    today: { ...today, says: 'takes DATE for today when it looks for dates that are past; left out: today' },
  },
  more: `Problems keep content from being built: a date that does not exist, a reference to nothing. Each is told with
its file, line and column, counted from 1, and where one thing alone is right, with what to write.

Warnings keep nothing from being built: a day of review that is past, facts that nobody has confirmed for
18 months, words such as "currently", two spellings of one name, a person who may be there twice, pictures that
no record shows. The exit code is 0 with warnings, unless --strict is given.

--fix changes only what has one right answer, such as forty to 40 or a missing quote. Comments and all other
lines stay as they are, byte for byte. Look at what it did before you go on. Workbooks and CSV are left alone: what
to write in a cell is said with it.

  housestaff check content
  housestaff check content --fix
  housestaff check content --strict --today 2027-07-01`,
  run: async ({ content, fix, strict, today = dayByTheClock(), ink }) => {
    const options = { folder: shownPath(content), today }
    const files = await readContent(content)
    if (!fix) return reportOf({ files, compilation: compile(files, options) }, strict, { ink })
    const mending = mend(files, options)
    const report = reportOf(mending, strict, { ink, outcome: '' })
    return writeOver(files, mending.files) ?? withMended(mending, report, ink)
  },
})

function reportOf({ files, compilation }: Compiled, strict: boolean, how: FormatOptions): Report {
  const { problems, warnings, contents } = compilation
  const json = { problems, warnings, contents }
  const all = [...problems, ...warnings]
  const told = all.length > 0 ? format(all, files, how) : ''
  if (problems.length > 0 || (strict && warnings.length > 0)) return { exit: 1, err: told, json }
  return { exit: 0, out: `${told}${inventory(compilation)}: no problems.\n`, json }
}

function withMended({ mended, compilation }: Mending, { out = '', json, ...report }: Report, ink: Ink): Report {
  const done = mended.map((one) => printHunk(one.problem.path, one, ink)).join('')
  const count = mended.length > 0 ? `Mended ${countOf(mended.length, 'thing')}.` : 'There was nothing to mend.'
  const told = mended.map(({ problem: { path, message }, ...hunk }) => ({ path, message, ...hunk }))
  const inCells = [...compilation.problems, ...compilation.warnings].some(
    ({ cell, cure }) => cell !== undefined && cure,
  )
  const byHand = inCells ? 'Cells of spreadsheets are mended by hand: what to write in each is said with it.\n' : ''
  return { ...report, out: `${done}${count}\n${byHand}${out}`, json: { ...json, mended: told } }
}
