/** Finds the Chromium that tests and screenshots drive, and says how to start it. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright's `executablePath`; undefined lets Playwright find the browser it downloaded itself. */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH || usualPlaces(process).find((path) => existsSync(path))
}

function usualPlaces({ env, platform }) {
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean)
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((program) =>
      folders.map((folder) => join(folder, program)),
    )
  }
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)]
  // Last, because Ubuntu's chromium-browser may be a stub that only names the package to install.
  return ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  )
}
