/** Reads content from a disk, and swaps what was built into place. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  type Dirent,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Drawn } from './draw.js'
import type { OutputFile } from './emit.js'
import { most, tooManyBytes } from './media/measure.js'
import type { SourceFile } from './read.js'
import { roleOf } from './read/layout.js'

/** A path as messages show it: from the working folder, with `/`. */
export function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/')
}

/** The content files below `folder`, links followed, with those that the disk refuses. */
export function readFolder(folder: string): SourceFile[] {
  const files: SourceFile[] = []
  const shown = shownPath(folder)
  walk('', [])
  return files

  /** `inside` is a path below the content folder, with `/`. */
  function walk(inside: string, above: readonly string[]): void {
    attempt(inside, () => {
      const path = join(folder, inside)
      const real = realpathSync(path)
      if (above.includes(real)) throw new Error('it is a link that leads back into itself')
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (!entry.name.startsWith('.')) visit(inside ? `${inside}/${entry.name}` : entry.name, entry, [...above, real])
      }
    })
  }

  function visit(inside: string, entry: Dirent, above: readonly string[]): void {
    const path = join(folder, inside)
    const { kind } = roleOf(inside)
    const isContent = kind !== 'ignored'
    if (entry.isFile() && !isContent) return
    attempt(inside, () => {
      if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path, isContent))) walk(inside, above)
      else if (kind === 'picture' || kind === 'stray') files.push(readLater(below(inside), path))
      else if (isContent) files.push({ path: below(inside), bytes: readFileSync(path) })
    })
  }

  function attempt(inside: string, act: () => void): void {
    try {
      act()
    } catch (error) {
      files.push({ path: below(inside), bytes: new Uint8Array(), refused: reasonOf(error) })
    }
  }

  function below(inside: string): string {
    return [shown, inside].filter((part) => part !== '').join('/')
  }
}

/** A file that is read each time its bytes are asked for: a folder may hold more pictures than memory does. */
function readLater(path: string, place: string): SourceFile {
  if (statSync(place).size > most.bytes) throw new Error(tooManyBytes)
  const file: SourceFile = {
    path,
    get bytes() {
      try {
        return readFileSync(place)
      } catch (error) {
        file.refused = reasonOf(error)
        return new Uint8Array()
      }
    },
  }
  return file
}

/** Whether a link leads to a folder; one that leads nowhere matters only under the name of content. */
function leadsToFolder(path: string, isContent: boolean): boolean {
  return statSync(path, { throwIfNoEntry: isContent })?.isDirectory() ?? false
}

/** Why a disk refused something, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}

const reasons: Record<string, string> = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  ENOENT: 'it is not there, or it is a link that leads nowhere',
  ELOOP: 'it is a link that leads back into itself',
  ENOSPC: 'the disk is full',
}

/** The file by which a folder is known to be made by a build. */
const marker = 'made-by-housestaff.txt'
const markerText = 'Made by housestaff build, which replaces this folder each time. Edit the content instead.\n'

/** Why a build may not replace `out`, if it may not: only a folder that a build made, or an empty one, is replaced. */
export function refusal(out: string, content: string): string | undefined {
  const shown = shownPath(out) || '.'
  if (!existsSync(out) && lstatSync(out, { throwIfNoEntry: false }))
    return `${shown} is a link that leads nowhere. Choose a folder for --out.`
  const [target, source, working] = [realPath(out), realPath(content), realPath('.')]
  if (isWithin(source, target)) return `${shown} holds the content. Choose another folder for --out.`
  if (isWithin(target, source)) return `${shown} is inside the content. Choose another folder for --out.`
  if (isWithin(working, target)) return `${shown} is the folder you work in. Choose another folder for --out.`
  if (!existsSync(target)) return undefined
  if (!statSync(target).isDirectory()) return `${shown} is a file. Choose a folder for --out.`
  if (existsSync(join(target, marker)) || readdirSync(target).length === 0) return undefined
  return `${shown} holds files that housestaff did not make. Empty it, or choose another folder for --out.`
}

/** Where a path leads, links followed, also when what it names is not there yet. */
function realPath(path: string): string {
  const absolute = resolve(path)
  return existsSync(absolute) ? realpathSync(absolute) : join(realPath(dirname(absolute)), basename(absolute))
}

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/**
 * Replaces `out` by `files`. All is written beside it first, so a build that fails or is killed leaves the old folder whole.
 * One gap remains: between two renames, for less than a millisecond, `out` is not there; a build killed just then
 * leaves the old folder beside it as `<out>.old-<process>`. Returns where the old folder stays when it cannot be removed.
 */
export async function replaceFolder(
  out: string,
  files: AsyncIterable<OutputFile | Drawn> | Iterable<OutputFile>,
): Promise<string | undefined> {
  const target = realPath(out)
  const fresh = `${target}.new-${process.pid}`
  const old = `${target}.old-${process.pid}`
  try {
    for await (const file of files) write(file)
    write({ path: marker, text: markerText })
    const hadOld = existsSync(target)
    if (hadOld) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (hadOld) renameSync(old, target)
      throw error
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    return old
  }
  return undefined

  function write(file: OutputFile | Drawn): void {
    mkdirSync(dirname(join(fresh, file.path)), { recursive: true })
    writeFileSync(join(fresh, file.path), 'text' in file ? file.text : file.bytes)
  }
}
