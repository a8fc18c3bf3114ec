/** Runs the built command as people run it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../bin/housestaff.js')

/** Runs the command in `folder`; `first` is code that runs before it. */
export function housestaffIn(folder: string, args: readonly string[], first = '') {
  const before = first === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(first)}`]
  const options = { cwd: folder, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, command, ...args], options)
  return { status, stdout, stderr }
}

/** Code by which a disk refuses where `condition` holds: `act` is what `fs` does otherwise, `reason` its code. */
export const refusing = (act: string, condition: string, reason: string) => `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const original = fs.${act}
  fs.${act} = (path, ...rest) => {
    if (${condition}) throw Object.assign(new Error(), { code: '${reason}' })
    return original(path, ...rest)
  }
  syncBuiltinESMExports()`
