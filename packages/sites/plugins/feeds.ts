/** Publishes what the data package serves, and the files that embeds load, beside the built pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { embedFiles, manifest } from '@housestaff/embed/snippets'
import type { Plugin } from 'vite'

const site = new URL('../site/', import.meta.resolve('@housestaff/data'))
const elements = new URL('.', import.meta.resolve('@housestaff/elements/embed.js'))

/** The feed that pages address as `/feed/<collection>.json`. */
export function feedAt(address: string) {
  return JSON.parse(readFileSync(new URL(`.${address}`, site), 'utf8'))
}

const { file, integrity } = manifest.embed

export function feeds(): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    // Pages name the script as snippets do: in full, with its hash.
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.replace('src="/embed.js"', `src="/${file}" integrity="${integrity}" crossorigin="anonymous"`),
    },
    generateBundle() {
      const publish = (fileName: string, from: URL) =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(from) })
      for (const fileName of ['embed.js', ...embedFiles.map(({ file }) => file)])
        publish(fileName, new URL(fileName, elements))
      for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        publish(relative(fileURLToPath(site), path).replaceAll('\\', '/'), pathToFileURL(path))
      }
    },
  }
}
