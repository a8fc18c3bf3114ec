/** Runs the end-to-end tests over the built sites. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Most of the time they wait for a browser.
  test: {
    maxWorkers: 2,
    include: ['test/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
