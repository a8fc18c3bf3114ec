/** Finds the elements of a department's project, for the preview to show its records in. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownFile } from '../own-files.js'

export interface FoundElements {
  /** The folder in which embed.js and its languages stand. */
  folder: string
  tags: string[]
}

export const withoutElements =
  'To see the records as visitors see them, run npm install @housestaff/elements in the folder of the project, and start housestaff dev again.'

/** The elements installed nearest to the content, the working folder, or this package; nothing where there are none. */
export function findElements(content: string): FoundElements | undefined {
  for (const from of [content, '.', fileURLToPath(ownFile('.'))]) {
    try {
      const { resolve: find } = createRequire(join(resolve(from), 'any.js'))
      const folder = dirname(find('@housestaff/elements/embed.js'))
      const manifest: Manifest = JSON.parse(readFileSync(find('@housestaff/elements/custom-elements.json'), 'utf8'))
      return { folder, tags: tagsIn(manifest) }
    } catch {
      // Not here; maybe at the next place.
    }
  }
  return undefined
}

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[]
}

const tagsIn = ({ modules }: Manifest): string[] =>
  modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
