/** First stage: reads the files of the content folder into records, as their authors wrote them. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import type { Entry, Written } from './entry.js'
import type { Finding } from './finding.js'
import { inOrder, isCollection, roleOf, type Role } from './read/layout.js'
import { defaultsOf, fieldsOf, recordsOf } from './read/records.js'
import { sheetsIn } from './read/sheets.js'
import { memory } from './remember.js'
import type { Book } from './sheets/book.js'
import { resolveNames } from './sheets/refer.js'
import { decode, decodeAnyway } from './yaml/decode.js'
import { readYaml } from './yaml/read-yaml.js'

/** A file of content: its path, with `/`, and its bytes. Whoever changes a file makes a new one: of the same one, the compiler may remember what it holds. */
export interface SourceFile {
  path: string
  /** Those of a picture are looked at only where a record names it, so that a getter may read them then. */
  bytes: Uint8Array
  /** Why it cannot be read, in words, where it cannot: its bytes are empty then. */
  refused?: string
  /** What a spreadsheet holds: `openSheets` adds it. */
  book?: Book
}

/** All that is written in a content folder. */
export interface Content {
  /** The content folder as the paths of its files name it. */
  folder: string
  department?: Written
  entries: Entry[]
  fileCount: number
  /** What stands in the folder of pictures, by its path below the content folder. */
  pictures: Map<string, SourceFile>
  /** Files that could not be read in full, with as much of their text as is known. */
  unreadable: Unreadable[]
  findings: Finding[]
}

type ContentRole = Exclude<Role, { kind: 'picture' | 'stray' | 'ignored' }>
type YamlRole = Exclude<ContentRole, { kind: 'book' }>

/** What a file is and holds that could not be read as a whole. */
type Unreadable = {
  text?: string
  kind: ContentRole['kind']
  collection?: CollectionName
  id?: string
  isAbsent?: true
}

/** Reads every file below `folder`; all others are left alone. */
export function read(files: readonly SourceFile[], folder: string, isPart = false): Content {
  const content: Content = { folder, entries: [], fileCount: 0, pictures: new Map(), unreadable: [], findings: [] }
  const shared = new Map<CollectionName, Written>()
  const strays = new Set<string>()
  const start = folder === '' ? '' : `${folder}/`
  let hasDepartment = false

  for (const file of inOrder(files)) {
    if (file.refused !== undefined && file.path === folder) return { ...content, findings: [refusal(file)] }
    if (!file.path.startsWith(start)) continue
    const path = file.path.slice(start.length)
    const role = rolesOf(
      file,
      () => [path, file.refused],
      () => (file.refused !== undefined && isCollection(path) ? wholeFolder(path) : roleOf(path)),
    )
    if (role.kind === 'department') hasDepartment = true
    if (role.kind === 'ignored' && file.refused !== undefined) content.findings.push(refusal(file))
    if (role.kind === 'stray' && !strays.has(role.path)) {
      strays.add(role.path)
      content.findings.push({ place: { file: start + role.path }, message: role.message })
    }
    if (role.kind === 'picture') content.pictures.set(path.normalize(), file)
    else if (role.kind !== 'stray' && role.kind !== 'ignored') readFile(file, role)
  }
  if (isPart) content.unreadable.push(...absentFrom(content))
  else if (!hasDepartment) content.findings.push({ place: { file: `${start}department.yaml` }, message: noDepartment })
  const mayHold = (name: CollectionName) => content.unreadable.some((file) => hides(file, name))
  content.findings.push(...resolveNames(content.entries, mayHold))
  for (const entry of content.entries) {
    if (entry.fileId === undefined && !entry.cells) continue
    const defaults = shared.get(entry.collection)
    if (defaults) entry.defaults = defaults
    entry.mayLack = content.unreadable.some(
      ({ collection, kind }) => kind === 'defaults' && collection === entry.collection,
    )
  }
  return content

  function readFile(file: SourceFile, role: ContentRole): void {
    const { path, bytes, refused } = file
    content.fileCount++
    if (refused !== undefined) {
      content.findings.push(refusal(file))
      content.unreadable.push(role)
      return
    }
    if (role.kind === 'book') {
      const { entries, findings, unreadable } = sheetsIn(file, role.collection)
      for (const entry of entries) content.entries.push(entry)
      content.findings.push(...findings)
      content.unreadable.push(
        ...unreadable.map((collection) => ({ kind: role.kind, ...(collection && { collection }) })),
      )
      return
    }
    const reading = readings(
      file,
      () => [role, bytes],
      () => readAlone(path, bytes, role),
    )
    const { findings, text } = reading
    const repeated = take(path, reading, role)
    if (findings.length === 0 && !repeated) return
    content.findings.push(...findings, ...(repeated ? [repeated] : []))
    const known = findings.length > 0 ? text : decodeAnyway(bytes)
    content.unreadable.push({ ...role, ...(known !== undefined && { text: known }) })
  }

  /** Enters what a file holds, and tells where another file holds the same. */
  function take(path: string, { entries = [], written }: Holding, role: ContentRole): Finding | undefined {
    // Entries get their defaults below, which are others in another reading.
    for (const entry of entries) content.entries.push({ ...entry })
    if (!written || (role.kind !== 'department' && role.kind !== 'defaults')) return undefined
    const known = role.kind === 'department' ? content.department : shared.get(role.collection)
    if (role.kind === 'department') content.department = written
    else shared.set(role.collection, written)
    return known && { place: { file: path }, message: `${known.file} says the same things. Keep one of them.` }
  }
}

/** What a file holds by itself: records, or the fields of a department or of defaults. */
interface Holding {
  entries?: readonly Entry[]
  written?: Written
}

/** What is found in a file by itself; `text` is there where some of it cannot be read, as far as it is known. */
interface Reading extends Holding {
  findings: Finding[]
  text?: string
}

const rolesOf = memory<SourceFile, Role>()
const readings = memory<SourceFile, Reading>()

function readAlone(path: string, bytes: Uint8Array, role: YamlRole): Reading {
  const decoded = decode(path, bytes)
  const outcome = 'text' in decoded ? readYaml(path, decoded.text) : { findings: [decoded.finding] }
  const findings: Finding[] = 'findings' in outcome ? outcome.findings : []
  const holding = 'value' in outcome ? holdingOf(path, outcome.value, role, findings) : {}
  const text = 'text' in decoded ? decoded.text : decoded.guess
  // Whoever reads all at once need not hold the text of all as well.
  return { findings, ...holding, ...(findings.length > 0 && text !== undefined && { text }) }
}

function holdingOf(path: string, value: unknown, role: YamlRole, findings: Finding[]): Holding {
  if (role.kind === 'list') return { entries: recordsOf(path, value, role.collection, findings) }
  const written = fieldsOf({ file: path, at: [] }, value, findings)
  if (!written) return {}
  if (role.kind === 'record') return { entries: [{ ...written, collection: role.collection, fileId: role.id }] }
  return { written: role.kind === 'defaults' ? defaultsOf(written, findings) : written }
}
/** The collections of which nothing is given, as if each were a list that cannot be read. */
function absentFrom({ entries, unreadable }: Content): Unreadable[] {
  const given = new Set([...entries, ...unreadable].map(({ collection }) => collection))
  return collectionNames
    .filter((name) => !given.has(name))
    .map((collection) => ({ kind: 'list', collection, isAbsent: true }))
}

/** Whether a file that could not be read may hold records of a collection: of a workbook nobody knows which. */
export const hides = ({ kind, collection }: Unreadable, name: CollectionName) =>
  collection === name || (kind === 'book' && collection === undefined)

/** A folder of records that cannot be opened hides as much as a list. */
const wholeFolder = (collection: CollectionName): Role => ({ kind: 'list', collection })

function refusal({ path, refused }: SourceFile): Finding {
  return { place: { file: path }, message: `this cannot be read: ${refused}.` }
}

const noDepartment =
  'department.yaml is missing. Write it with two lines: name, the department’s name, and url, the address of its feeds.'
