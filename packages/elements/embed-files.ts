/** Names the files that pages load without a bundler by version and content, and lists them with their integrity. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { themes } from './tokens/resolve.js'

/** A file under a name that no other bytes ever have. */
export interface EmbedFile {
  file: string
  integrity: string
  bytes: number
}

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }
const dist = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url))

/** What a file called `name` is listed as when it holds `contents`. */
export function named(name: string, contents: Uint8Array): EmbedFile {
  const hash = createHash('sha384').update(contents).digest()
  const extension = extname(name)
  return {
    file: `${basename(name, extension)}-${version}-${hash.toString('hex').slice(0, 12)}${extension}`,
    integrity: `sha384-${hash.toString('base64')}`,
    bytes: contents.length,
  }
}

/** Writes `dist/manifest.json`, and each built file that it lists a second time under its full name. */
export function writeManifest(): void {
  const manifest = {
    version,
    embed: keep('embed.js'),
    spanish: keep('es.js'),
    themes: Object.fromEntries(themes.map((theme) => [theme, keep(`themes/${theme}.css`)])),
  }
  writeFileSync(dist('manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

function keep(path: string): EmbedFile {
  const contents = readFileSync(dist(path))
  const listed = named(path, contents)
  writeFileSync(dist(listed.file), contents)
  return listed
}
