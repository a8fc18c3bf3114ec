/** The tokens as stories show them: in words, and as measured on a page. */
import { colorIn, contrast } from '../packages/elements/test/contrast.js'
import type { Token, Tokens } from '../packages/elements/tokens/properties.js'
import { resolve } from '../packages/elements/tokens/resolve.js'

const files = import.meta.glob<Tokens>('../packages/elements/tokens/*.tokens.json', { eager: true, import: 'default' })
const fileOf = (name: string) => files[`../packages/elements/tokens/${name}`]!

/** Every token of the default theme, with what it is for. */
export const described = Object.entries(
  fileOf('default.tokens.json') as Record<string, Token & { $description: string }>,
)
  .filter(([name]) => !name.startsWith('$'))
  .map(([name, token]) => ({ name, token, description: token.$description }))

/** The tokens of a theme. */
export const tokensOf = (look: string) => resolve(look, fileOf)

/** The value of a token in words. */
export function written({ $type, $value }: Token): string {
  switch ($type) {
    case 'color':
      return $value.hex
    case 'number':
      return `${Math.round($value * 100)} %`
    case 'dimension':
      return `${$value.value} ${$value.unit}`
  }
}

/** The least contrast of what carries meaning, as WCAG asks it of text and of frames. */
export const leastContrast: Record<string, number> = { accent: 4.5, quiet: 4.5, edge: 3 }

/** How far what a token colours stands out from `page`; text, also from a fill on it. */
export function contrastOn(page: Element, name: string): number {
  const [color, fill] = [name, 'fill'].map((token) => colorIn(page, `var(--hs-${token})`))
  const { backgroundColor } = getComputedStyle(page)
  const onPage = contrast(color!, backgroundColor)
  return leastContrast[name] === 4.5 ? Math.min(onPage, contrast(color!, backgroundColor, fill!)) : onPage
}

/** A ratio in words, never told higher than it is. */
export const ratio = (measured: number) => `${(Math.floor(measured * 10) / 10).toFixed(1)} to 1`
