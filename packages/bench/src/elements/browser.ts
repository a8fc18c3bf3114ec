/** Opens pages in the Chromium that the tests use. */
import { chromium, type Browser } from 'playwright'
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs'

export function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  return chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) })
}
