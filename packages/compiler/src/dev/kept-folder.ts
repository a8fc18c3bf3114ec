/** Reads a content folder again and again: a file that has not changed stays the same, so that the compiler knows it. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFolder, reader } from '../disk.js'
import type { SourceFile } from '../read.js'

interface Kept {
  file: SourceFile
  path: string
  isLater: boolean
  stamp: string
}

export interface KeptFolder {
  /** All files as they are now, each looked at. */
  readAll(): SourceFile[]
  /** All files, those at these places looked at; nothing where one of them is new, or gone. */
  readThese(places: Iterable<string>): SourceFile[] | undefined
  /** The folders in which all of it stands, with links that lead elsewhere. */
  places(): ReadonlySet<string>
}

export function keepFolder(folder: string): KeptFolder {
  let known = new Map<string, Kept>()
  let files: SourceFile[] = []
  let passed = new Set<string>()
  return { readAll, readThese, places: () => passed }

  function readAll(): SourceFile[] {
    const now = new Map<string, Kept>()
    const places = new Set<string>()
    files = readFolder(folder, {
      file(path, place, isLater) {
        const key = resolve(place)
        const kept = look(path, place, isLater, known.get(key))
        now.set(key, kept)
        return kept.file
      },
      passes: (place) => places.add(place),
    })
    known = now
    passed = places
    return files
  }

  function readThese(places: Iterable<string>): SourceFile[] | undefined {
    const renewed = new Map<SourceFile, SourceFile>()
    for (const place of places) {
      const key = resolve(place)
      const old = known.get(key)
      const kept = old && tryToLook(old, place)
      if (!kept) return undefined
      if (kept !== old) renewed.set(old.file, kept.file)
      known.set(key, kept)
    }
    if (renewed.size > 0) files = files.map((file) => renewed.get(file) ?? file)
    return files
  }
}

function tryToLook(old: Kept, place: string): Kept | undefined {
  try {
    return look(old.path, place, old.isLater, old)
  } catch {
    return undefined
  }
}

/** The file at a place; the one that is known, where it was not written since. */
function look(path: string, place: string, isLater: boolean, known: Kept | undefined): Kept {
  // The stamp is taken first: what is written while we read has another one next time.
  const { mtimeMs, ctimeMs, size, ino } = statSync(place)
  const stamp = `${mtimeMs} ${ctimeMs} ${size} ${ino}`
  if (known?.stamp === stamp && known.path === path) return known
  return { file: reader.file(path, place, isLater), path, isLater, stamp }
}
