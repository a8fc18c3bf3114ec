/** Mends what has one right answer, in the text of files itself, so that comments and layout stay. */
import { compile, type Compilation, type CompileOptions } from './compile.js'
import type { Problem } from './explain.js'
import type { SourceFile } from './read.js'
import { decode, encodeLike } from './yaml/decode.js'
import { applyEdits, inOrder, type Edit } from './yaml/edit.js'
import { readYaml } from './yaml/read-yaml.js'
import { hunksOf, type Hunk } from './revision.js'

/** Something that was mended: the problem, and its lines before and after. */
export interface Mended extends Hunk {
  problem: Problem
}

export interface Mending {
  /** The files, those that were mended with their new bytes. */
  files: SourceFile[]
  mended: Mended[]
  /** What the compiler says of them. */
  compilation: Compilation
}

/** Mends and looks again, until nothing is left that can be mended. What has two readings stays as it is. */
export function mend(sources: Iterable<SourceFile>, options: CompileOptions = {}): Mending {
  let files = [...sources]
  const mended: Mended[] = []
  const tried = new Set<string>()
  for (;;) {
    const compilation = compile(files, options)
    const mendable = [...compilation.problems, ...compilation.warnings].filter(
      (problem) => problem.mend && !tried.has(keyOf(problem)),
    )
    if (mendable.length === 0) return { files, mended, compilation }
    for (const problem of mendable) tried.add(keyOf(problem))
    files = files.map((file) => {
      const own = mendable.filter(({ path }) => path === file.path)
      return own.length === 0 ? file : mendFile(file, own, mended)
    })
  }
}

/** The file with one problem mended; the same file where that cannot be done safely. */
export const mendProblem = (file: SourceFile, problem: Problem): SourceFile =>
  problem.mend ? mendFile(file, [problem], []) : file

const keyOf = ({ path, line, column, message }: Problem) => `${path}:${line}:${column} ${message}`

function mendFile(file: SourceFile, problems: readonly Problem[], mended: Mended[]): SourceFile {
  const decoded = decode(file.path, file.bytes)
  if (!('text' in decoded)) return file
  const { text } = decoded
  const edits = inOrder(problems.map((problem) => ({ ...problem.mend!, problem })))
  const made = isSafe(text, edits) ? edits : edits.filter((edit) => isSafe(text, [edit]))
  // Edits that are safe one by one may not be so together: then the first is made, and the others wait for the next turn.
  const kept = isSafe(text, made) ? made : made.slice(0, 1)
  if (kept.length === 0) return file
  for (const edit of kept)
    mended.push({ problem: edit.problem, ...hunksOf({ path: file.path, text, edits: [edit] })[0]! })
  return { path: file.path, bytes: encodeLike(file.bytes, applyEdits(text, kept)) }
}

/** Whether edits change what they mean to and nothing else; of a text that could not be read, whether more of it can be. */
function isSafe(text: string, edits: readonly Edit[]): boolean {
  const before = readYaml('', text)
  const after = readYaml('', applyEdits(text, edits))
  if ('value' in before) return 'value' in after && differences(before.value, after.value) <= edits.length
  if ('value' in after) return true
  const offsets = [before, after].map(({ findings }) => Math.min(...findings.map(({ place }) => place.offset ?? 0)))
  return offsets[1]! > offsets[0]!
}

/** How many values of two records differ; fields that only one of them has make their parents differ. */
function differences(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return 1
  const [left, right] = [Object.entries(a), Object.entries(b)]
  const alike = Array.isArray(a) === Array.isArray(b) && left.length === right.length
  if (!alike || left.some(([key], index) => right[index]![0] !== key)) return 1
  return left.reduce((sum, [, value], index) => sum + differences(value, right[index]![1]), 0)
}
