/** Compiles the content of a folder, and says in words how much it is. */
import { collectionNames, type Department } from '@housestaff/schema'
import { compile, type Compilation, type CompileOptions } from '../compile.js'
import { readFolder, shownPath } from '../disk.js'
import { countOf, format } from '../explain.js'
import type { Ink } from '../explain/ink.js'
import { link, type Index } from '../link.js'
import { nounOf } from '../noun.js'
import { read, type Content, type SourceFile } from '../read.js'
import { validate } from '../validate.js'
import { openSheets } from '../sheets.js'
import type { Report } from './command.js'

export interface Compiled {
  files: SourceFile[]
  compilation: Compilation
}

/** The files of a folder, with its spreadsheets opened. */
export const readContent = (folder: string): Promise<SourceFile[]> => openSheets(readFolder(folder))

export async function compileFolder(folder: string, options: Omit<CompileOptions, 'folder'> = {}): Promise<Compiled> {
  const files = await readContent(folder)
  return { files, compilation: compile(files, { ...options, folder: shownPath(folder) }) }
}

/** What is told in place of everything else where content has problems, if it has any. */
export function problemReport({ files, compilation: { problems } }: Compiled, ink: Ink): Report | undefined {
  return problems.length === 0 ? undefined : { exit: 1, err: format(problems, files, { ink }), json: { problems } }
}

/** `9 programs, 17 alumni in 20 files` */
export function inventory({ contents }: Compilation): string {
  const counted = collectionNames.filter((name) => contents.records[name] > 0)
  const records = counted.map((name) => {
    const count = contents.records[name]
    return `${count} ${count === 1 ? nounOf(name) : name}`
  })
  return `${records.join(', ') || 'no records'} in ${countOf(contents.files, 'file')}`
}

/** Content without a problem, with every record by its id. */
export interface Opened {
  files: SourceFile[]
  /** The folder as the paths of its files name it. */
  folder: string
  content: Content
  department: Department
  index: Index
}

/** Opens a folder to work on its records, or tells its problems. */
export async function openFolder(folder: string, ink: Ink): Promise<Opened | Report> {
  const compiled = await compileFolder(folder)
  const problems = problemReport(compiled, ink)
  if (problems) return problems
  const content = read(compiled.files, shownPath(folder))
  const validation = validate(content)
  // Without a problem there is a department.
  const department = validation.department as Department
  return {
    files: compiled.files,
    folder: shownPath(folder),
    content,
    department,
    index: link(content, validation).index,
  }
}
