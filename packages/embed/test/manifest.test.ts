/** The manifest, held to the files that it lists. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embedFiles, manifest, themes } from '../src/manifest.js'

const dist = new URL('.', import.meta.resolve('@housestaff/elements/manifest.json'))
const read = (file: string) => readFileSync(new URL(file, dist))

describe.each(embedFiles.map((listed) => [listed.file, listed] as const))('%s', (file, listed) => {
  it('has the integrity and the size that are listed', () => {
    const contents = read(file)
    const integrity = `sha384-${createHash('sha384').update(contents).digest('base64')}`
    expect({ integrity, bytes: contents.length }).toEqual({ integrity: listed.integrity, bytes: listed.bytes })
  })

  it('is named by version and content', () => {
    const hash = createHash('sha384').update(read(file)).digest('hex').slice(0, 12)
    expect(file).toContain(`-${manifest.version}-${hash}.`)
  })
})

it('the files under short names are the same', () => {
  expect(read('embed.js').equals(read(manifest.embed.file))).toBe(true)
  expect(read('es.js').equals(read(manifest.spanish.file))).toBe(true)
  for (const theme of themes) expect(read(`themes/${theme}.css`).equals(read(manifest.themes[theme].file))).toBe(true)
})

it('the script is one file: it imports nothing but the Spanish words, by their full name', () => {
  const source = read(manifest.embed.file).toString()
  expect(source.match(/\bimport\b[\s({*"'][^;]{0,99}?["'][^"']*["']\)?/g)).toEqual([
    `import("./${manifest.spanish.file}")`,
  ])
  expect(source).toContain(manifest.spanish.integrity)
})
