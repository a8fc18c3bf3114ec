/** What the server of `dev` answers: the page, what it shows of the content, pictures, and the elements. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from '../commands/folder.js'
import { draw } from '../draw.js'
import { framesOf } from '../explain.js'
import type { Kind } from '../media/measure.js'
import type { Picture } from '../media/plan.js'
import { ownFile } from '../own-files.js'
import type { PreviewState } from '../preview/state.js'
import type { Published } from '../publish.js'
import { memory } from '../remember.js'
import { albumOf, type Showing } from '../show.js'
import { withoutElements, type FoundElements } from './found-elements.js'

export interface Answer {
  type: string
  body: string | Uint8Array
  /** Whether what stands at this address never changes. */
  isLasting?: true
}

/** A state of the content, compiled. */
export interface Served extends Compiled {
  showing: Showing
}

const pageFiles: Record<string, [file: string, type: string]> = {
  '/': ['dist/page/index.html', 'text/html'],
  '/page.css': ['dist/page/page.css', 'text/css'],
  '/page.js': ['dist/page/page.js', 'text/javascript'],
  '/icon.svg': ['dist/page/icon.svg', 'image/svg+xml'],
  '/preview.css': ['dist/preview.css', 'text/css'],
}

/** The answer at an address, if there is any. */
export async function answer(
  address: string,
  served: Served,
  elements: FoundElements | undefined,
): Promise<Answer | undefined> {
  const own = Object.hasOwn(pageFiles, address) ? pageFiles[address] : undefined
  if (own) return { type: `${own[1]}; charset=utf-8`, body: readFileSync(ownFile(own[0])) }
  if (address === '/state.json') return json(JSON.stringify(stateOf(served, elements)))
  const [, folder, name = ''] = /^\/(records|media|elements)\/([\w.-]+)$/.exec(address) ?? []
  if (folder === 'records') return recordsOf(name.replace(/\.json$/, ''), served)
  if (folder === 'media') return pictureAt(`site/media/${name}`, served)
  if (folder === 'elements' && elements && /^[\w-]+\.js$/.test(name)) return elementFile(join(elements.folder, name))
  return undefined
}

const json = (body: string): Answer => ({ type: 'application/json', body })

function stateOf({ compilation, files, showing }: Served, elements: FoundElements | undefined) {
  const { problems, contents } = compilation
  const frames = framesOf(problems, files)
  const failing = new Set(problems.map(({ collection }) => collection))
  const collections = collectionNames.flatMap((name) => {
    const count = contents.records[name]
    return count > 0 || failing.has(name) ? [{ name, count }] : []
  })
  const state: PreviewState = {
    department: showing.department ?? 'Content',
    files: contents.files,
    collections,
    problems: problems.map((problem) => {
      const frame = frames.get(problem)
      return { ...problem, ...(frame && { frame }) }
    }),
  }
  return { ...state, tags: elements?.tags ?? [], ...(!elements && { withoutElements }) }
}

const texts = memory<Published, string>()

function recordsOf(name: string, { showing }: Served): Answer | undefined {
  if (!collectionNames.includes(name as CollectionName)) return undefined
  const records = showing.recordsOf(name as CollectionName)
  return json(
    `{"records":[${records
      .map((record) =>
        texts(
          record,
          () => [],
          () => JSON.stringify(record),
        ),
      )
      .join(',\n')}]}`,
  )
}

function elementFile(path: string): Answer | undefined {
  return existsSync(path) ? { type: 'text/javascript; charset=utf-8', body: readFileSync(path) } : undefined
}

/** Copies that were drawn, by their paths, which name what they show. */
const drawn = new Map<string, Promise<Uint8Array>>()

/** A copy of a picture, drawn when a page asks for it first. */
async function pictureAt(path: string, { showing }: Served): Promise<Answer | undefined> {
  for (const picture of albumOf(showing).values()) {
    const copy = typeof picture === 'object' ? picture.copies.find((one) => one.path === path) : undefined
    if (!copy) continue
    const bytes = drawn.get(path) ?? drawCopy(picture, copy)
    drawn.set(path, bytes)
    return { type: types[picture.kind], body: await bytes, isLasting: true }
  }
  return undefined
}

async function drawCopy(picture: Picture, copy: Picture['copies'][number]): Promise<Uint8Array> {
  try {
    for await (const { bytes } of draw([{ ...picture, copies: [copy] }])) return bytes
  } catch {
    // Where nothing can be drawn, the picture itself is shown; browsers turn it upright.
  }
  return picture.source.bytes
}

const types: Record<Kind, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif' }
