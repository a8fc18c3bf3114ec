/** Every story as a test in Chromium: it draws, its play function passes, and axe finds nothing. Guides are read as text. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { programs } from './.storybook/programs.js'
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs'

const executablePath = chromiumPath()

/** Chromium as it draws the same everywhere, as far as it can. */
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...chromiumArgs, '--font-render-hinting=none', '--force-color-profile=srgb', '--disable-lcd-text'],
    },
    contextOptions: {
      locale: 'en-US',
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
      deviceScaleFactor: 0.75,
    },
  }),
  instances: [{ browser: 'chromium' as const }],
}

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
      {
        plugins: [programs()],
        optimizeDeps: { include: ['lit'] },
        test: {
          name: 'browser',
          include: ['*.test.ts', 'trees/*.test.ts'],
          browser,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        plugins: [programs()],
        optimizeDeps: { include: ['lit'] },
        test: {
          name: 'images',
          include: ['images/*.test.ts'],
          globalSetup: 'images/compress.ts',
          browser: {
            ...browser,
            expect: {
              toMatchScreenshot: { resolveScreenshotPath: ({ root, arg, ext }) => `${root}/images/${arg}${ext}` },
            },
          },
        },
      },
      { test: { name: 'guides', include: ['guides/*.test.ts'] } },
    ],
  },
})
