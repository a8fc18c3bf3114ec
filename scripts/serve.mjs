/** Builds the workspace and serves what it built, for `npm start` and the screenshots. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds every package; ends the process when that fails (with its exit code) or is interrupted (with 0). */
export async function build() {
  const turbo = spawn(process.execPath, ['node_modules/turbo/bin/turbo', 'run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  let stopped = false
  const stop = () => {
    stopped = true
    turbo.kill('SIGTERM')
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const [code] = await once(turbo, 'exit')
  process.off('SIGINT', stop).off('SIGTERM', stop)
  if (stopped) process.exit(0)
  if (code !== 0) process.exit(code ?? 1)
}

/** Serves the built sites, with Storybook under /storybook/, and returns their address. */
export async function serve(port = 4173) {
  const { httpServer } = await preview({ root: `${root}packages/sites`, logLevel: 'warn', preview: { port } })
  const { port: found } = httpServer.address()
  if (found !== port) console.log(`Port ${port} is busy; using ${found}.`)
  return `http://localhost:${found}/`
}
