/** Swaps what was made into place. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'

/** The file by which a folder is known to be made here. */
const marker = 'made-by-housestaff-embed.txt'
const markerText = 'Made by housestaff-embed, which replaces this folder each time.\n'

/** Why `out` may not be replaced, if it may not: only a folder that was made here, or an empty one, is. */
export function refusal(out: string, site: string): string | undefined {
  const [target, source, working] = [realPath(out), realPath(site), realPath('.')]
  if (isWithin(source, target)) return `${out} holds the feeds. Choose another folder for --out.`
  if (isWithin(working, target)) return `${out} is the folder you work in. Choose another folder for --out.`
  if (isWithin(target, join(source, 'feed'))) return `${out} is inside the feeds. Choose another folder for --out.`
  if (!existsSync(target) || existsSync(join(target, marker))) return undefined
  try {
    if (readdirSync(target).length === 0) return undefined
  } catch {
    return `${out} is a file. Choose a folder for --out.`
  }
  return `${out} holds files that housestaff-embed did not make. Empty it, or choose another folder for --out.`
}

/** Where a path leads, links followed, also when what it names is not there yet. */
function realPath(path: string): string {
  const absolute = resolve(path)
  return existsSync(absolute) ? realpathSync(absolute) : join(realPath(dirname(absolute)), basename(absolute))
}

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Replaces `out` by `files`, all of which are written beside it first: whatever fails leaves the old folder whole. */
export function replaceFolder(out: string, files: readonly { path: string; contents: string | Uint8Array }[]): void {
  const target = realPath(out)
  const fresh = `${target}.new-${process.pid}`
  const old = `${target}.old-${process.pid}`
  try {
    for (const { path, contents } of [...files, { path: marker, contents: markerText }]) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true })
      writeFileSync(join(fresh, path), contents)
    }
    const hadOld = existsSync(target)
    if (hadOld) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (hadOld) renameSync(old, target)
      throw error
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  rmSync(old, { recursive: true, force: true })
}
