/** Runs the elements' tests in a real browser, and those of prerendering in Node. */
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs'

const executablePath = chromiumPath()
const server = ['test/any-table.test.ts', 'test/marks.test.ts', 'test/prerender.test.ts']

export default defineConfig({
  optimizeDeps: { include: ['lit', 'lit/directives/*.js', 'axe-core'] },
  test: {
    // A busy machine takes its time.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { test: { name: 'server', include: server } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/*.test.ts'],
          exclude: server,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
