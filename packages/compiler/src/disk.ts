/** Reads content from a disk. */
import { readFileSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { most, tooManyBytes } from './media/measure.js'
import type { SourceFile } from './read.js'
import { roleOf } from './read/layout.js'

/** A path as messages show it: from the working folder, with `/`. */
export function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/')
}

/** How the walk through a folder deals with what it meets. */
export interface Reader {
  /** Reads the file at `place` under the name that messages show; `isLater`: not before its bytes are asked for. */
  file(path: string, place: string, isLater: boolean): SourceFile
  /** Hears of each folder, and of each link. */
  passes?(place: string): void
}

export const reader: Reader = {
  file: (path, place, isLater) => (isLater ? readLater(path, place) : { path, bytes: readFileSync(place) }),
}

/** The content files below `folder`, links followed, with those that the disk refuses. */
export function readFolder(folder: string, { file, passes }: Reader = reader): SourceFile[] {
  const files: SourceFile[] = []
  const shown = shownPath(folder)
  walk('', [])
  return files

  /** `inside` is a path below the content folder, with `/`. */
  function walk(inside: string, above: readonly string[]): void {
    attempt(inside, () => {
      const path = join(folder, inside)
      const real = realpathSync(path)
      passes?.(path)
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
      if (entry.isSymbolicLink()) passes?.(path)
      if (entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path, isContent))) walk(inside, above)
      else if (isContent) files.push(file(below(inside), path, kind === 'picture' || kind === 'stray'))
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
  EBUSY: 'another program has it open',
  ERR_FS_FILE_TOO_LARGE: 'it is far too large',
}
