/** Every story as a test in Chromium: it draws, its play function passes, and axe finds nothing. Guides are read as text. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs'

const executablePath = chromiumPath()

export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'guides', include: ['guides/*.test.ts'] } },
    ],
  },
})
