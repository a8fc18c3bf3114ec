/** Makes the folder `embed` of a built `site` folder: pages and snippets, and the scripts and stylesheets that they load. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feed } from '@housestaff/schema/records'
import { embedFiles, type EmbedFile } from './manifest.js'
import { pages, type PagesOptions } from './pages.js'

/** A file of the folder. */
export interface FolderFile {
  path: string
  contents: string | Uint8Array
}

/** All files of the folder. Throws, in a sentence, where a feed or a choice is wrong. */
export async function embedFolder(site: string, options: PagesOptions): Promise<FolderFile[]> {
  const [script, sheet] = [own('page.js'), own('page.css')]
  const written = await pages(readFeeds(site), options, { script, sheet })
  return [
    ...written.map(({ path, text }) => ({ path, contents: text })),
    ...[script, sheet].map(({ file, contents }) => ({ path: file, contents })),
    ...embedFiles.map(({ file }) => ({ path: file, contents: readFileSync(new URL(file, elements)) })),
  ]
}

const elements = new URL('.', import.meta.resolve('@housestaff/elements/manifest.json'))

function readFeeds(site: string): Feed[] {
  const folder = join(site, 'feed')
  if (!existsSync(folder)) throw Error(`${site} holds no feeds. It is the folder site that housestaff build writes.`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => readFeed(join(folder, name)))
}

function readFeed(path: string): Feed {
  let feed: Partial<Feed> | null
  try {
    feed = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw Error(`${path} is not JSON.`)
  }
  if (feed?.schema === 1 && feed.collection && Array.isArray(feed.records)) return feed as Feed
  throw Error(`${path} is no feed that this version can read.`)
}

/** A file of this package's pages, under a name that no other bytes ever have. */
function own(name: 'page.js' | 'page.css'): EmbedFile & { contents: Uint8Array } {
  const contents = readFileSync(new URL(`./frame/${name}`, import.meta.url))
  const hash = createHash('sha384').update(contents).digest()
  return {
    file: name.replace('.', `-${hash.toString('hex').slice(0, 12)}.`),
    integrity: `sha384-${hash.toString('base64')}`,
    bytes: contents.length,
    contents,
  }
}
