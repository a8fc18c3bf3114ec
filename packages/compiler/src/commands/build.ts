/** `housestaff build`: checks content, and when nothing is wrong writes what is published from it. */
import type { Compilation } from '../compile.js'
import { reasonOf, shownPath } from '../disk.js'
import { CannotDraw, draw } from '../draw.js'
import { refusal, replaceFolder } from '../out-folder.js'
import { command, refused } from './command.js'
import { compileFolder, inventory, problemReport } from './folder.js'
import { content } from './parameters.js'

export const build = command({
  name: 'build',
  says: 'checks, and when nothing is wrong writes DIR anew',
  parameters: { content },
  options: { out: { value: 'DIR', words: 'the folder to write', says: 'the folder to write', isRequired: true } },
  more: `It writes modules, feeds, pictures and schemas. DIR is replaced as a whole, and only when it is new, empty, or made
by an earlier build. When there is a problem, nothing is written and what was built before stays as it is. Equal
content gives equal files, whenever it is built.

  housestaff build content --out dist

DIR/site is what a web server serves: upload this folder. DIR/package is for npm, DIR/schema for editors.`,
  run: async ({ content, out, ink }) => {
    const reason = refusal(out, content)
    if (reason !== undefined) return refused(reason)
    const compiled = await compileFolder(content)
    const problems = problemReport(compiled, ink)
    if (problems) return problems
    const { compilation } = compiled
    let old: string | undefined
    try {
      old = await replaceFolder(out, outputOf(compilation))
    } catch (error) {
      if (error instanceof CannotDraw) return { exit: 1, err: error.message }
      return {
        exit: 1,
        err: `${shownPath(out)} cannot be written: ${reasonOf(error)}. What stood there is unchanged.\n`,
      }
    }
    const left =
      old === undefined ? '' : `The folder before cannot be removed, so it stays beside it as ${shownPath(old)}.\n`
    const count = compilation.files.length + compilation.pictures.flatMap(({ copies }) => copies).length
    return {
      exit: 0,
      out: `${inventory(compilation)}: no problems. Wrote ${count} files to ${shownPath(out)}.\n${left}`,
      json: { problems: [], contents: compilation.contents, out: shownPath(out), written: count },
    }
  },
})

/** All that a build writes. Pictures come last, as they are drawn. */
async function* outputOf({ files, pictures }: Compilation) {
  yield* files
  yield* draw(pictures)
}
