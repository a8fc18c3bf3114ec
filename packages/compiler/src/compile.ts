/** Runs the stages over files in memory. Nothing here touches a disk, so it runs in a browser as well. */
import { collectionNames, type CollectionName, type Department } from '@housestaff/schema'
import { emit, type Libraries, type OutputFile } from './emit.js'
import type { Supplied } from './emit/editor-schemas.js'
import { explain, type Problem } from './explain.js'
import { subjectsIn } from './explain/subjects.js'
import { link, type Index } from './link.js'
import { findPictures, type Album } from './media.js'
import type { Picture } from './media/plan.js'
import { publish } from './publish.js'
import { read, type Content, type SourceFile } from './read.js'
import { referencesOf } from './references.js'
import { validate, type Validation } from './validate.js'
import { warn } from './warn.js'
import { withhold } from './withhold.js'

export interface CompileOptions {
  /** The content folder as the files' paths name it: `content`. Left out: the folder in which department.yaml stands. */
  folder?: string
  /**
   * Whether the files are a part of the content only. References into collections of which nothing is given are not followed then, and
   * nobody asks for department.yaml.
   */
  isPart?: boolean
  /** The day that counts as today: `2027-07-01`. Left out: no warning says that a date is past. */
  today?: string
}

export interface Compilation {
  /** What to write; empty when there is a problem. It is made when it is asked for. */
  readonly files: OutputFile[]
  /** What to draw beside: the pictures that files show. Empty when there is a problem. */
  pictures: Picture[]
  /** Everything that is wrong, in the order of the files. */
  problems: Problem[]
  /** What is worth a look and keeps nothing from being built. It is looked for when it is asked for. */
  readonly warnings: Problem[]
  /** Collections of which nothing is given although records refer to them; only where the files are a part. */
  absent: CollectionName[]
  /** How much content there is, published or not: files that were read, and the records of each collection. */
  contents: { files: number; records: Record<CollectionName, number> }
}

/**
 * Checks content and builds what is published from it. Spreadsheets among the files are opened first, by `openSheets`. After
 * `remember()` the compiler knows what files hold that it was given before.
 *
 * @example
 * const { files, problems } = compile([{ path: 'content/programs/primary-care.yaml', bytes }, …])
 */
export function compile(files: Iterable<SourceFile>, options: CompileOptions = {}): Compilation {
  const sources = [...files]
  const examined = examine(sources, options)
  const { content, validation, links, media, problems, subjectOf } = examined
  const { department } = validation
  const publishable = problems.length === 0 && department
  let [built, warnings]: [OutputFile[]?, Problem[]?] = []
  const compilation: Compilation = {
    get files() {
      return (built ??= publishable ? emit(librariesOf(department, links.index, media.album), suppliedBy(content)) : [])
    },
    pictures: publishable ? media.shown : [],
    problems,
    absent: absentIn(content, validation),
    get warnings() {
      const findings = () => warn(content, validation, media.album, options.today)
      return (warnings ??= explain(findings(), sources, { severity: 'warning', subjectOf }))
    },
    contents: { files: content.fileCount, records: recordOf((name) => links.index[name].size) },
  }
  looked.set(compilation, examined)
  return compilation
}

/** Runs the stages that find what is wrong, and makes nothing. */
export function examine(sources: readonly SourceFile[], options: CompileOptions = {}) {
  const { folder = folderOf(sources), isPart = false } = options
  const content = read(sources, folder.replace(/\/$/, ''), isPart)
  const validation = validate(content)
  const links = link(content, validation)
  const media = findPictures(content, validation)
  const findings = [content, validation, links, media].flatMap((stage) => stage.findings)
  const subjectOf = subjectsIn(content)
  return { content, validation, links, media, problems: explain(findings, sources, { subjectOf }), subjectOf }
}

const looked = new WeakMap<Compilation, ReturnType<typeof examine>>()

/** What the stages found, on which a compilation rests. */
export const examinedFor = (compilation: Compilation) => looked.get(compilation)!

function absentIn({ unreadable }: Content, { checked }: Validation): CollectionName[] {
  const absent = unreadable.flatMap(({ isAbsent, collection }) => (isAbsent && collection ? [collection] : []))
  if (absent.length === 0) return []
  const named = new Set(checked.flatMap((record) => referencesOf(record).map(({ refersTo }) => refersTo)))
  return absent.filter((name) => named.has(name))
}

function librariesOf(department: Department, index: Index, album: Album): Libraries {
  const served = publish(department, index, album)
  const lastingIndex = withhold(index)
  return { served, lasting: lastingIndex === index ? served : publish(department, lastingIndex, album) }
}

/** The fields that defaults supply, by collection. */
function suppliedBy({ entries }: Content): Supplied {
  const supplied = recordOf(() => new Set<string>())
  const seen = new Set<unknown>()
  for (const { collection, defaults } of entries) {
    if (!defaults || seen.has(defaults)) continue
    seen.add(defaults)
    for (const field of Object.keys(defaults.fields)) supplied[collection].add(field)
  }
  return supplied
}

function recordOf<Value>(valueOf: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return Object.fromEntries(collectionNames.map((name) => [name, valueOf(name)])) as Record<CollectionName, Value>
}

function folderOf(files: readonly SourceFile[]): string {
  const folders = files.flatMap(({ path }) => {
    const department = /^(?:(.*)\/)?department\.ya?ml$/i.exec(path)
    return department ? [department[1] ?? ''] : []
  })
  return folders.sort((a, b) => a.length - b.length)[0] ?? ''
}
