/** Swaps what was built into place. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { shownPath } from './disk.js'
import type { Drawn } from './draw.js'
import type { OutputFile } from './emit.js'

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
 * leaves the old folder beside it as `<out>.old-<process>`. What killed builds left is removed. Returns where the old folder stays when it cannot be removed.
 */
export async function replaceFolder(
  out: string,
  files: AsyncIterable<OutputFile | Drawn> | Iterable<OutputFile>,
): Promise<string | undefined> {
  const target = realPath(out)
  const fresh = `${target}.new-${process.pid}`
  const old = `${target}.old-${process.pid}`
  clearUp(target)
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

/** Removes what killed builds left: half of a new folder, or an old one, if another stands in its place. */
function clearUp(target: string): void {
  const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : []
  for (const name of names) {
    const [, out, kind, id] = /^(.*)\.(new|old)-(\d+)$/.exec(name) ?? []
    if (out !== basename(target)) continue
    const left = join(dirname(target), name)
    const isLeft = kind === 'new' || (existsSync(target) && existsSync(join(left, marker)))
    // A process of this number that still runs may be building just now, unless it is this one.
    if (!isLeft || (Number(id) !== process.pid && isRunning(Number(id)))) continue
    try {
      rmSync(left, { recursive: true, force: true })
    } catch {
      // What cannot be removed is in nobody's way.
    }
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
