/** The compiler: what a build costs, and how soon a change is seen. */
import { fileURLToPath } from 'node:url'
import type { Subject } from '../subject.ts'

export const content: Subject = {
  title: 'The compiler',
  peers: fileURLToPath(new URL('peers', import.meta.url)),
  rows: [1000, 10_000],
  parts: {
    builds: {
      says: 'processor time, time and memory of a build',
      async *measure(counts) {
        yield* (await import('./builds.ts')).measureBuilds(counts)
      },
    },
    watch: {
      says: 'from a saved file to what is built of it',
      async *measure(counts) {
        yield* (await import('./watch.ts')).measureWatch(counts)
      },
    },
  },
}
