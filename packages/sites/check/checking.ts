/** Checks content, and changes it where people say so. */
import { collectionNames } from '@housestaff/schema'
import {
  CannotChange,
  changeSheets,
  compile,
  framesOf,
  mendProblem,
  openSheets,
  remember,
  show,
  type Compilation,
  type Problem,
  type Showing,
  type SourceFile,
} from 'housestaff'
import type { PreviewState, ShownProblem } from 'housestaff/preview'
import { cellOf, lineOf, textOf, writtenAt } from './places.js'
import { contentOf } from './content.js'
import { withoutPictures } from './pictures.js'
import type { Outcome, Wish } from './talk.js'

export interface Checking {
  outcome(refused?: string): Outcome
  fulfil(wish: Exclude<Wish, { kind: 'check' }>): Promise<Outcome>
}

remember()

export async function openChecking(given: readonly SourceFile[], today: string): Promise<Checking> {
  const content = contentOf(given, today)
  const original = new Map(content.files.map(({ path, bytes }) => [path, bytes]))
  let files = await openSheets(content.files)
  let compilation: Compilation
  let showing: Showing | undefined
  look()
  return { outcome, fulfil }

  function look(): void {
    compilation = compile(files, { today, isPart: content.isPart })
    showing = show(compilation, showing)
  }

  function outcome(refused?: string): Outcome {
    const all = [...compilation.problems, ...compilation.warnings]
    return {
      state: stateOf(all),
      records: Object.fromEntries(
        collectionNames.map((name) => [name, showing!.recordsOf(name).map((record) => withoutPictures(record))]),
      ),
      absent: compilation.absent,
      isPart: content.isPart,
      mendable: all.filter(isMendable).length,
      changed: files.flatMap(({ path, bytes }) => (original.get(path) === bytes ? [] : [{ path, bytes }])),
      written: all.map((problem) => writtenAt(problem, files)),
      ...(refused !== undefined && { refused }),
    }
  }

  function stateOf(problems: readonly Problem[]): PreviewState {
    const frames = framesOf(problems, files)
    const failing = new Set(problems.map(({ collection }) => collection))
    const { records } = compilation.contents
    return {
      files: original.size - files.filter(({ path }) => isSupplied(path)).length,
      collections: collectionNames.flatMap((name) =>
        records[name] > 0 || failing.has(name) ? [{ name, count: records[name] }] : [],
      ),
      problems: problems.map((problem): ShownProblem => {
        const frame = frames.get(problem)
        return { ...problem, ...(frame && { frame }) }
      }),
    }
  }

  function isSupplied(path: string): boolean {
    return !given.some((file) => file.path.endsWith(path))
  }

  async function fulfil(wish: Exclude<Wish, { kind: 'check' }>): Promise<Outcome> {
    try {
      if (wish.kind === 'mend-all') await mendAll()
      else if (wish.kind === 'mend') await mendOne(wish.problem)
      else await write(wish.problem, wish.text)
    } catch (error) {
      if (error instanceof CannotChange) return outcome(error.message)
      throw error
    }
    return outcome()
  }

  async function mendOne(problem: Problem): Promise<void> {
    if (problem.cell !== undefined) return write(problem, textOf(problem.cure!))
    files = files.map((file) => (file.path === problem.path ? mendProblem(file, problem) : file))
    look()
  }

  /** Mends one after the other, as what is mended may move what stands below, and until nothing changes any more. */
  async function mendAll(): Promise<void> {
    const tried = new Set<string>()
    for (;;) {
      const next = [...compilation.problems, ...compilation.warnings].find(
        (problem) => isMendable(problem) && !tried.has(keyOf(problem)),
      )
      if (!next) return
      tried.add(keyOf(next))
      await mendOne(next)
    }
  }

  async function write(problem: Problem, text: string): Promise<void> {
    const cell = cellOf(problem, files)
    if (cell) files = await changeSheets(files, [{ path: problem.path, sheet: cell.sheet, cells: [{ ...cell, text }] }])
    else files = files.map((file) => (file.path === problem.path ? lineOf(file, problem.line).written(text) : file))
    look()
  }
}

const isMendable = ({ mend, cell, cure = '' }: Problem) =>
  mend !== undefined || (cell !== undefined && cure.startsWith('write '))

const keyOf = ({ path, line, column, message }: Problem) => `${path}:${line}:${column} ${message}`
