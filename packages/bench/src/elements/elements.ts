/** The elements: what they weigh, how fast their tables are, and how far they move a page. */
import { fileURLToPath } from 'node:url'
import type { Subject } from '../subject.ts'

// Parts are imported when they run: they need what is built and installed before.
export const elements: Subject = {
  title: 'Elements',
  peers: fileURLToPath(new URL('peers', import.meta.url)),
  rows: [100, 1000, 10_000],
  parts: {
    weight: {
      says: 'what visitors download',
      async *measure() {
        yield* (await import('./weight.ts')).measureWeight()
      },
    },
    times: {
      says: 'tables of many rows: drawing, searching, sorting, turning pages',
      async *measure(rows) {
        yield* (await import('./times.ts')).measureTimes(rows)
      },
    },
    page: {
      says: 'what the embed adds to a page: requests, bytes, first paint, blocking',
      async *measure() {
        yield* (await import('./page-load.ts')).measurePageLoad()
      },
    },
    shift: {
      says: 'how far a page moves when an element wakes up',
      async *measure() {
        yield* (await import('./shift.ts')).measureShift()
      },
    },
  },
}
