/** Tells when something in some folders has changed. Watching folders, not files, costs as little for thousands of files as for ten. */
import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

export interface Watch {
  /** Watches these places from now on: folders, and files that stand elsewhere. */
  places(now: ReadonlySet<string>): void
  close(): void
}

/** Calls `tell` with the places that changed, or without any where all is to be looked at. */
export function watchFolders(root: string, tell: (places?: ReadonlySet<string>) => void): Watch {
  const watchers = new Map<string, FSWatcher>()
  let isUnwatched = false
  let changed = new Set<string>()
  let gathering: NodeJS.Timeout | undefined
  let settling: NodeJS.Timeout | undefined
  // Of a folder that is gone, nobody says that it is back; and some disks do not say what happens on them.
  const looking = setInterval(
    () => (isUnwatched || !watchers.has(root)) && existsSync(root) && tell(),
    1000 / looksASecond,
  )
  return { places, close }

  function places(now: ReadonlySet<string>): void {
    isUnwatched = false
    for (const place of watchers.keys()) if (!now.has(place)) stop(place)
    for (const place of now) if (!watchers.has(place)) start(place)
  }

  function start(place: string): void {
    try {
      const watcher = watch(place, (_, name) => note(name === null ? place : join(place, name)))
      watchers.set(place, watcher)
      watcher.on('error', () => {
        stop(place)
        note(place)
      })
    } catch {
      isUnwatched = true
    }
  }

  function stop(place: string): void {
    watchers.get(place)?.close()
    watchers.delete(place)
  }

  function note(place: string): void {
    if (/[/\\]\.[^/\\]*$|~$/.test(place)) return
    changed.add(place)
    gathering ??= setTimeout(() => {
      gathering = undefined
      const all = changed
      changed = new Set()
      // A folder that was renamed is still watched, under a name that it no longer has.
      if (!existsSync(root)) for (const place of [...watchers.keys()]) stop(place)
      tell(all)
      clearTimeout(settling)
      settling = setTimeout(tell, quiet)
    }, together)
  }

  function close(): void {
    for (const place of [...watchers.keys()]) stop(place)
    clearInterval(looking)
    for (const timer of [gathering, settling]) clearTimeout(timer)
  }
}

/** For so many milliseconds changes are gathered: editors that save by renaming change several things at once. */
const together = 3
/** After so much quiet all is looked at once more, as a file may have been written while it was read. */
const quiet = 1500
const looksASecond = 2
