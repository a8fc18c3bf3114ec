/** Builds everything and serves it until Ctrl-C: the department sites at /, Storybook at /storybook/. */
import { build, serve } from './serve.mjs'

if (process.env.npm_lifecycle_event) endWithNpm()
await build()
// Vite answers SIGTERM too, with exit code 143; the first listener wins.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
const address = await serve()
console.log(`
Housestaff is at ${address}  (Ctrl-C stops it)
  department site  ${address}medicine/
  check page       ${address}check/
  Storybook        ${address}storybook/
`)

/** npm hands SIGTERM to a shell that dies without passing it on: a new parent is the only sign of it. */
function endWithNpm() {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
