/** Publishes the pages, oEmbed documents and plain snippets beside the feeds, as `housestaff-embed` writes them. */
import { fileURLToPath } from 'node:url'
import { embedFolder } from '@housestaff/embed'
import type { Plugin } from 'vite'

const site = fileURLToPath(new URL('../site/', import.meta.resolve('@housestaff/data')))

/** The address that `npm start` serves, unless its port is busy. */
const base = 'http://localhost:4173/'

export function embeds(): Plugin {
  return {
    name: 'embeds',
    apply: 'build',
    async generateBundle() {
      for (const { path, contents } of await embedFolder(site, { base }))
        this.emitFile({ type: 'asset', fileName: `embed/${path}`, source: contents })
    },
  }
}
