/** The table of commands: usage, help and the reading of calls are made from it. */
import { audit } from './commands/audit.js'
import { build } from './commands/build.js'
import { check } from './commands/check.js'
import type { Command } from './commands/command.js'
import { dev } from './commands/dev.js'
import { diff } from './commands/diff.js'
import { exportCommand } from './commands/export.js'
import { init } from './commands/init.js'
import { rename } from './commands/rename.js'
import { rollover } from './commands/rollover.js'
import { stale } from './commands/stale.js'

/** In the order in which usage shows them. */
export const commands: readonly Command[] = [
  init,
  check,
  dev,
  build,
  stale,
  rename,
  rollover,
  exportCommand,
  diff,
  audit,
]
