/** Publishes the data package's feeds, and the elements as one file, beside the built pages. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const folder = new URL('../site/feed/', import.meta.resolve('@housestaff/data'))
const embed = new URL(import.meta.resolve('@housestaff/elements/embed.js'))

/** The feed that pages address as `/feed/<collection>.json`. */
export function feedAt(address: string) {
  return JSON.parse(readFileSync(new URL(address.replace('/feed/', ''), folder), 'utf8'))
}

export function feeds(): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: readFileSync(embed) })
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `feed/${file}`, source: readFileSync(new URL(file, folder)) })
      }
    },
  }
}
