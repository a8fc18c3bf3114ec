/** What visitors download for an element, beside what they download for a peer. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { markdownTable } from '../markdown.ts'
import { openBrowser } from './browser.ts'
import { bundle, type Bundle } from './bundle.ts'
import { emptyTag, openEmbedPage, untilAwake } from './embed-page.ts'
import { ownElements, type OwnElement } from './own-elements.ts'
import { kinds, libraries, type Weighed } from './weighed.ts'

interface Weight {
  script: number
  styles: number
  gzip: number
  brotli: number
}

interface Named {
  name: string
  weight: Weight
}

export async function* measureWeight(): AsyncGenerator<string> {
  yield `## Weight

Kilobytes of 1,000 bytes, bundled with all that is imported, and minified. gzip and brotli hold script and styles, fonts and images
left out. Of ours, every file counts that a page asks for until records are shown; of peers, those loaded at once. × is gzip as a
multiple of ours (of the heaviest, where there are several).`

  const browser = await openBrowser()
  let left = ownElements()
  for (const { title, ours, peers } of kinds) {
    const own = left.filter(({ name }) => ours.test(name))
    left = left.filter(({ name }) => !ours.test(name))
    if (own.length) yield await weightTable(title, await Promise.all(own.map((one) => weighOwn(browser, one))), peers)
  }
  yield await weightTable('everything', await weighEverything(browser), libraries)
  await browser.close()
}

async function weighOwn(browser: Browser, element: OwnElement): Promise<Named> {
  const code = `import '@housestaff/elements/${element.name}'`
  return { name: element.embed.tag, weight: await weighInUse(browser, code, [element]) }
}

function weighEverything(browser: Browser): Promise<Named[]> {
  const ways = { housestaff: '@housestaff/elements', 'housestaff, as embed.js': '@housestaff/elements/embed.js' }
  return Promise.all(
    Object.entries(ways).map(async ([name, path]) => ({
      name,
      weight: await weighInUse(browser, `import '${path}'`, ownElements()),
    })),
  )
}

async function weightTable(title: string, own: readonly Named[], peers: readonly Weighed[]): Promise<string> {
  const heaviest = Math.max(...own.map(({ weight }) => weight.gzip))
  const rows = own.map(({ name, weight }) => weightRow(name, weight, heaviest))
  for (const { name, code, does } of peers) {
    try {
      rows.push(weightRow(name, await weighAtOnce(code), heaviest, does))
    } catch (error) {
      rows.push([name, '', '', '', '', '', `does not bundle: ${(error as Error).message.split('\n')[1]}`])
    }
  }
  const table = [[title, 'JS', 'CSS', 'gzip', '×', 'brotli', 'does'], ...rows]
  const shown = rows.some((row) => row.at(-1)) ? table : table.map((row) => row.slice(0, -1))
  return markdownTable(shown, (column) => column > 0 && column < 6)
}

function weightRow(name: string, { script, styles, gzip, brotli }: Weight, ours: number, does = ''): string[] {
  return [name, ...[script, styles, gzip].map(kilobytes), (gzip / ours).toFixed(1), kilobytes(brotli), does]
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** What `elements` load until they show records. */
async function weighInUse(browser: Browser, code: string, elements: readonly OwnElement[]): Promise<Weight> {
  const { files } = await bundle(code, { splitting: true })
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url().replace(/.*\/script\//, '')))
  const content = { elements, markup: elements.map(emptyTag).join('\n'), files }
  await openEmbedPage(page, content)
  await untilAwake(page, content)
  await page.close()
  return weigh(files.filter(({ name }) => asked.has(name)))
}

async function weighAtOnce(code: string): Promise<Weight> {
  const bundled = await bundle(code, { splitting: true, external: ['/assets/*', '../../page/*'] })
  const names = filesLoadedAtOnce(bundled)
  return weigh(bundled.files.filter(({ name }) => names.has(name)))
}

function weigh(files: Bundle['files']): Weight {
  const weight: Weight = { script: 0, styles: 0, gzip: 0, brotli: 0 }
  for (const { name, contents } of files) {
    weight[name.endsWith('.css') ? 'styles' : 'script'] += contents.length
    weight.gzip += gzipSync(contents, { level: 9 }).length
    weight.brotli += brotliCompressSync(contents).length
  }
  return weight
}

/** The files without which nothing runs; not those that a page fetches when it turns out to need them. */
function filesLoadedAtOnce({ outputs }: Bundle): Set<string> {
  const names = new Set<string>()
  const add = (name: string) => {
    if (names.has(name)) return
    names.add(name)
    const { cssBundle, imports } = outputs[name]!
    if (cssBundle) names.add(cssBundle)
    for (const { path, kind, external } of imports) if (kind === 'import-statement' && !external) add(path)
  }
  add('main.js')
  return names
}
