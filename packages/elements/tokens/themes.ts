/** Writes a CSS file for each theme: its values, and those that differ where a page says `color-scheme: dark`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { properties } from './properties.js'
import { resolve, themes } from './resolve.js'

export async function writeThemes(): Promise<void> {
  const folder = new URL('../dist/themes/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const theme of themes) writeFileSync(new URL(`${theme}.css`, folder), css(theme))
}

// The light values come first for browsers without light-dark(): being mixed with the text colour, they hold on dark pages too.
function css(theme: string): string {
  const { light, dark } = resolve(theme, (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
  const values = Object.entries(properties(light))
  const onDark = properties(dark)
  const both = values.flatMap(([property, value]) =>
    onDark[property] === value ? [] : [[property, `light-dark(${value}, ${onDark[property]})`] as const],
  )
  const adapted = `@supports (color: light-dark(#000, #fff)) {\n${rule(both).replace(/^/gm, '  ')}\n}\n`
  return `/* The theme ${theme} of @housestaff/elements. */\n${rule(values)}\n${both.length > 0 ? adapted : ''}`
}

const rule = (declarations: readonly (readonly [string, string])[]) =>
  `:root {\n${declarations.map(([property, value]) => `  ${property}: ${value};`).join('\n')}\n}`
