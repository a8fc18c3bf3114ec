/** First stage: reads the files of the content folder into records, as their authors wrote them. */
import type { CollectionName } from '@housestaff/schema'
import type { Entry, Written } from './entry.js'
import type { Finding } from './finding.js'
import { inOrder, isCollection, roleOf, type Role } from './read/layout.js'
import { defaultsOf, fieldsOf, recordsOf } from './read/records.js'
import { sheetsIn } from './read/sheets.js'
import type { Book } from './sheets/book.js'
import { resolveNames } from './sheets/refer.js'
import { decode } from './yaml/decode.js'
import { readYaml } from './yaml/read-yaml.js'

/** A file of content: its path, with `/`, and its bytes. */
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

/** What a file is and holds that could not be read as a whole. */
type Unreadable = { text?: string; kind: ContentRole['kind']; collection?: CollectionName; id?: string }

/** Reads every file below `folder`; all others are left alone. */
export function read(files: readonly SourceFile[], folder: string): Content {
  const content: Content = { entries: [], fileCount: 0, pictures: new Map(), unreadable: [], findings: [] }
  const shared = new Map<CollectionName, Written>()
  const strays = new Set<string>()
  const start = folder === '' ? '' : `${folder}/`
  let hasDepartment = false

  for (const file of inOrder(files)) {
    if (file.refused !== undefined && file.path === folder) return { ...content, findings: [refusal(file)] }
    if (!file.path.startsWith(start)) continue
    const path = file.path.slice(start.length)
    const role = file.refused !== undefined && isCollection(path) ? wholeFolder(path) : roleOf(path)
    if (role.kind === 'department') hasDepartment = true
    if (role.kind === 'ignored' && file.refused !== undefined) content.findings.push(refusal(file))
    if (role.kind === 'stray' && !strays.has(role.path)) {
      strays.add(role.path)
      content.findings.push({ place: { file: start + role.path }, message: role.message })
    }
    if (role.kind === 'picture') content.pictures.set(path.normalize(), file)
    else if (role.kind !== 'stray' && role.kind !== 'ignored') readFile(file, role)
  }
  if (!hasDepartment) content.findings.push({ place: { file: `${start}department.yaml` }, message: noDepartment })
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
    const decoded = decode(path, bytes)
    const outcome = 'text' in decoded ? readYaml(path, decoded.text) : { findings: [decoded.finding] }
    const findings = 'findings' in outcome ? outcome.findings : take(path, outcome.value, role)
    if (findings.length === 0) return
    content.findings.push(...findings)
    const text = 'text' in decoded ? decoded.text : decoded.guess
    content.unreadable.push({ ...role, ...(text !== undefined && { text }) })
  }

  /** Enters what a file holds, and returns what keeps a part of it out. */
  function take(path: string, value: unknown, role: Exclude<ContentRole, { kind: 'book' }>): Finding[] {
    const findings: Finding[] = []
    if (role.kind === 'list') {
      for (const entry of recordsOf(path, value, role.collection, findings)) content.entries.push(entry)
      return findings
    }
    const written = fieldsOf({ file: path, at: [] }, value, findings)
    if (!written) return findings
    if (role.kind === 'record') {
      content.entries.push({ ...written, collection: role.collection, fileId: role.id })
      return findings
    }
    const known = role.kind === 'department' ? content.department : shared.get(role.collection)
    if (known)
      findings.push({ place: { file: path }, message: `${known.file} says the same things. Keep one of them.` })
    if (role.kind === 'department') content.department = written
    else shared.set(role.collection, defaultsOf(written, findings))
    return findings
  }
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
