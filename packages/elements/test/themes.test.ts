/** The themes: their tokens, what elements fall back to, and how readable they are on pages of every kind. */
/// <reference types="vite/client" />
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../src/index.js'
import type { Token, Tokens } from '../tokens/properties.js'
import { colorIn, contrast } from './contrast.js'
import { program } from './fixtures/records.js'
import { mount } from './page.js'

const files = import.meta.glob<Tokens>('../tokens/*.tokens.json', { eager: true, import: 'default' })
const themes = import.meta.glob<string>('../dist/themes/*.css', { eager: true, import: 'default', query: '?raw' })
const styles = import.meta.glob<string>('../src/**/*styles.ts', { eager: true, import: 'default', query: '?raw' })

const tokensIn = (file: Tokens) => Object.entries(file).filter(([name]) => !name.startsWith('$'))
const base = files['../tokens/default.tokens.json']!
const themeFiles = Object.entries(themes).map(([path, css]) => ({ name: path.replace(/.*\/|\.css/g, ''), css }))

afterEach(() => {
  document.body.replaceChildren()
  document.adoptedStyleSheets = []
})

describe('the default theme', () => {
  // A theme cannot know these: they follow the page's background, its bars and its columns.
  const ofThePage = ['--hs-card-width: 18em', '--hs-table-head: transparent', '--hs-table-top: 0px']

  it('is what elements fall back to, property by property', () => {
    const written = [...themes['../dist/themes/default.css']!.matchAll(/(--hs-.+);/g)].map(([, line]) => line)
    const read = Object.values(styles).flatMap((style) =>
      [...style.matchAll(/var\((--hs-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(
        ([, name, value]) => `${name}: ${value}`,
      ),
    )
    expect([...new Set(read)].sort()).toEqual([...written, ...ofThePage].sort())
  })
})

describe.each(Object.entries(files).map(([path, file]) => ({ path, file })))('the tokens in $path', ({ file }) => {
  it.each(tokensIn(file))('hold %s in full', (name, token) => {
    expect(token).toEqual({
      $type: base[name]!.$type,
      $value: expect.anything(),
      $description: expect.stringMatching(/\.$/),
    })
    expect(valueOf(token)).toEqual(token.$value)
  })

  /** The value, written anew from its parts. */
  function valueOf({ $type, $value }: Token) {
    if ($type === 'number') return Math.min(1, Math.max(0, $value))
    if ($type === 'dimension') return { value: Number($value.value), unit: 'px' }
    const channels = $value.hex.match(/[\da-f]{2}/g)!.map((channel) => parseInt(channel, 16) / 255)
    return { colorSpace: 'srgb', components: channels.map((channel) => Number(channel.toFixed(4))), hex: $value.hex }
  }
})

const light = { color: '#1c2126', background: '#fff', scheme: 'light' }
const dark = { color: '#e4e7ea', background: '#15191d', scheme: 'dark' }
const pages = [
  { page: 'a light page', ...light },
  { page: 'a cream page', color: '#2b2622', background: '#fdfbf7', scheme: 'light' },
  { page: 'a page in navy', color: '#0b1f33', background: '#fff', scheme: 'light' },
  { page: 'a dark page', ...dark },
  { page: 'a dark page that does not say so', ...dark, scheme: 'normal' },
  { page: 'a light part of a page that says it is dark', ...light, scheme: 'dark' },
]

describe.each(themeFiles)('the theme $name', ({ name, css }) => {
  it.each(pages)('is readable on $page', async ({ color, background, scheme }) => {
    adopt(css)
    document.body.innerHTML = `<main style="color: ${color}; background: ${background}; color-scheme: ${scheme}"></main>`
    const main = document.querySelector('main')!
    const [accent, quiet, fill, stripe, line, edge] = ['accent', 'quiet', 'fill', 'table-stripe', 'line', 'edge'].map(
      (property) => colorIn(main, `var(--hs-${property})`),
    ) as [string, string, string, string, string, string]
    const card = mount('hs-program-card', '', main)
    card.record = program
    await card.updateComplete
    await userEvent.tab()
    const { outlineColor } = getComputedStyle(card.renderRoot.querySelector('a:focus-visible')!)

    const strong = name === 'high-contrast'
    const atLeast = (least: number, colors: object, ...ground: string[]) =>
      Object.entries(colors)
        .map(([what, measured]) => ({ what, ratio: contrast(measured, background, ...ground), least }))
        .filter(({ ratio }) => ratio < least)
    expect([
      ...atLeast(strong ? 7 : 4.5, { accent, quiet }),
      ...atLeast(strong ? 7 : 4.5, { accent, quiet }, fill),
      ...atLeast(strong ? 7 : 4.5, { accent, quiet }, stripe),
      ...atLeast(strong ? 4.5 : 3, { edge, outlineColor }),
      ...(strong ? atLeast(3, { line }) : []),
    ]).toEqual([])
  })
})

describe.each(themeFiles.filter(({ css }) => css.includes('light-dark(')))('the theme $name', ({ css }) => {
  it('has an accent of its own where the page says that it is dark', () => {
    adopt(css)
    document.body.innerHTML = '<p style="color-scheme: light"></p><p style="color-scheme: dark"></p>'
    const [inLight, inDark] = [...document.querySelectorAll('p')].map((place) => colorIn(place, 'var(--hs-accent)'))
    expect(inLight).not.toBe(inDark)
  })
})

function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}
