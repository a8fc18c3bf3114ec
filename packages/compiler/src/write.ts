/** Changes files of content: each as a whole, and all of them or none. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from './disk.js'

/** A file's new bytes; without any, the file goes. */
export interface Writing {
  path: string
  bytes?: Uint8Array
}

/** Its message says in a sentence what could not be written; everything is as it was then. */
export class CannotWrite extends Error {}

/**
 * Writes beside each file what it becomes, then puts all of it in place, one rename after the other. A reader sees a
 * file as it was or as it becomes. Whoever kills this between two renames finds some files changed and others not.
 */
export function writeAll(writings: readonly Writing[]): void {
  const steps = writings.map(({ path, bytes }) => {
    const place = existsSync(path) ? realpathSync(path) : path
    const beside = join(dirname(place), `.${basename(place)}.housestaff-${process.pid}`)
    return { path, place, beside, bytes, before: existsSync(place) ? readFileSync(place) : undefined }
  })
  const done: typeof steps = []
  let reached = ''
  try {
    for (const { path, place, beside, bytes } of steps) {
      reached = path
      if (bytes) writeLike(place, beside, bytes)
    }
    for (const step of steps) {
      reached = step.path
      done.push(step)
      if (step.bytes) renameSync(step.beside, step.place)
      else rmSync(step.place)
    }
  } catch (error) {
    for (const { place, before } of done) restore(place, before)
    throw new CannotWrite(`${reached} cannot be written: ${reasonOf(error)}. Nothing was changed.`)
  } finally {
    for (const { beside } of steps) rmSync(beside, { force: true })
  }
}

/** A new file that others may read and write as they may the one that it replaces. */
function writeLike(place: string, beside: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(beside, bytes)
  if (existsSync(place)) chmodSync(beside, statSync(place).mode)
}

function restore(place: string, before: Buffer | undefined): void {
  if (before === undefined) rmSync(place, { force: true })
  else if (!existsSync(place) || !before.equals(readFileSync(place))) writeFileSync(place, before)
}
