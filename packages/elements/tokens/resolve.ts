/** Says what a theme's tokens are, on light pages and on dark ones. */
import type { Tokens } from './properties.js'
import resolver from './themes.resolver.json' with { type: 'json' }

const { sets, modifiers } = resolver
const { contexts } = modifiers.theme

/** Every theme that has values for dark pages too, by name. */
export const themes = Object.keys(contexts).filter((context) => `${context}-dark` in contexts)

/** A theme's tokens: those of its later files lie over those of its earlier ones. `read` gives the tokens of a file. */
export function resolve(theme: string, read: (file: string) => Tokens): { light: Tokens; dark: Tokens } {
  const laid = (context: string) => {
    const sources: { $ref: string }[] = [...sets.default.sources, ...contexts[context as keyof typeof contexts]]
    return Object.assign({}, ...sources.map(({ $ref }) => read($ref)))
  }
  return { light: laid(theme), dark: laid(`${theme}-dark`) }
}
