/** Runs the tests in a real browser. */
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs'

const executablePath = chromiumPath()

export default defineConfig({
  optimizeDeps: { include: ['lit', 'lit/static-html.js', 'axe-core'] },
  test: {
    include: ['test/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
