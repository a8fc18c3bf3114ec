/** Shows a record's own YAML on a page: `<!-- primary-care.yaml -->` becomes the file. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const folder = new URL('../../data/content/programs/', import.meta.url)

export function recordSource(): Plugin {
  return {
    name: 'record-source',
    transformIndexHtml: (page) => page.replace(/<!-- ([\w-]+\.yaml) -->/g, (_, file: string) => escape(read(file))),
  }
}

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8').trimEnd()
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
