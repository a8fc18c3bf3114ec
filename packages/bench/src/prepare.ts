/** Makes ready what is measured: builds ours, and installs peers, on which nothing else in the workspace depends. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export function buildWorkspace(): void {
  const task = ['run', 'build', '--filter=@housestaff/bench^...', '--output-logs=errors-only']
  run(process.execPath, ['node_modules/turbo/bin/turbo', ...task])
}

/** Installs what the package.json in `folder` names, unless it is there already. */
export function installPeers(folder: string): void {
  const stamp = join(folder, 'node_modules/.housestaff-bench')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error(
    `Installing the peers named in ${relative(root, join(folder, 'package.json'))}, which takes about ten seconds.`,
  )
  run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
}

/** Runs a command that keeps away from standard output, which is for figures. */
function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    // Windows' npm is a script, which only a shell can start.
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
