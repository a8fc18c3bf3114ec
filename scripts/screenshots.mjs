/** Pictures every page at three widths, light and dark, and fails when a page writes a warning or an error. */
import { chromium } from 'playwright'
import { chromiumArgs, chromiumPath } from './chromium.mjs'
import { build, serve } from './serve.mjs'
import { workbook } from '../packages/sites/test/forty-people.ts'

const pages = { landing: '', medicine: 'medicine/', builder: 'builder/', check: 'check/' }
const widths = [360, 768, 1280]
const schemes = ['light', 'dark']
const readmePicture = 'docs/department-site.png'

await build()
const address = await serve()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs })
const complaints = []
for (const [name, path] of Object.entries(pages)) {
  for (const width of widths) {
    for (const colorScheme of schemes) await picture(name, path, width, colorScheme)
  }
}
await pictureMending()
await browser.close()

for (const complaint of new Set(complaints)) console.error(complaint)
if (complaints.length === 0) console.log(`The pictures are in screenshots/; the README's is ${readmePicture}.`)
process.exit(complaints.length === 0 ? 0 : 1)

async function picture(name, path, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor: 1 })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`/${path}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`/${path}: ${error.message}`))
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true })
  if (name === 'medicine' && width === 1280 && colorScheme === 'light') {
    await page.screenshot({ path: readmePicture, fullPage: true, clip: { x: 0, y: 0, width, height: 1400 } })
  }
  await page.close()
}

/** The check page with ten mistakes in a workbook, and after those with one right answer were mended, for coordinators. */
async function pictureMending() {
  const page = await browser.newPage({ viewport: { width: 900, height: 720 }, colorScheme: 'light' })
  await page.goto(`${address}check/`, { waitUntil: 'networkidle' })
  const { path, bytes } = await workbook()
  await page.setInputFiles('#files', { name: path, mimeType: '', buffer: Buffer.from(bytes) })
  await page.locator('.status', { hasText: '10 problems.' }).waitFor()
  await page.screenshot({ path: 'docs/images/check-before.png' })
  await page.click('#mend-all')
  await page.locator('.status', { hasText: '4 problems.' }).waitFor()
  await page.screenshot({ path: 'docs/images/check-after.png' })
  await page.close()
}
