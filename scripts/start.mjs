/** Builds everything and serves it until Ctrl-C: the department sites at /, Storybook at /storybook/. */
import { build, serve } from './serve.mjs'

await build()
// Vite answers SIGTERM too, with exit code 143; the first listener wins.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
const address = await serve()
console.log(`
Housestaff is at ${address}  (Ctrl-C stops it)
  department site  ${address}medicine/
  Storybook        ${address}storybook/
`)
