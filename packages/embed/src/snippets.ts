/** The exact lines to paste, in each form. Runs in browsers and in Node. */
import { checkedBase, pageAddress } from './addresses.js'
import { check, type Choice } from './choice.js'
import { elementAttributes } from './element-attributes.js'
import { elementOf } from './elements.js'
import { fallback } from './fallback.js'
import { manifest, type EmbedFile } from './manifest.js'
import { escape, opening } from './markup.js'
import { titleOf } from './name.js'
import { component } from './react.js'

export { attributesOf, check, collectionOf, hasHeadings, type Choice } from './choice.js'
export { elementOf, tags, titles, type AttributeKind, type EmbeddedElement, type Tag } from './elements.js'
export { embedFiles, manifest, themes, type EmbedFile, type Theme } from './manifest.js'
export { oembedAddress, pageAddress, plainAddress } from './addresses.js'
export { nameOf, titleOf } from './name.js'

/** How something is pasted. A snippet without script is a file, which `plainAddress` names: it holds records. */
export const forms = ['self-hosted', 'cdn', 'address', 'iframe', 'react'] as const

export type Form = (typeof forms)[number]

export interface SnippetOptions {
  /** The address at which the built `site` folder is served, with the folder `embed` in it: https://content.example.edu/ */
  base: string
  /** Where the page's own site keeps the script, for the form that is self-hosted; `/housestaff/` if left out. */
  scripts?: string
}

/** The lines to paste. Throws, in a sentence, where something of the choice cannot be had. */
export function snippet(form: Form, choice: Choice, options: SnippetOptions): string {
  check(choice)
  const base = checkedBase(options.base)
  const folder = options.scripts ?? '/housestaff/'
  const write: { [Name in Form]: () => string } = {
    'self-hosted': () => withScript(choice, base, folder.endsWith('/') ? folder : `${folder}/`),
    cdn: () => withScript(choice, base, cdn),
    address: () => `${pageAddress(base, choice)}\n`,
    iframe: () => `${frame(choice, base)}\n`,
    react: () => component(choice, base),
  }
  return write[form]()
}

/** The frame of a choice's page. */
export function frame(choice: Choice, base: string, title = titleOf(choice)): string {
  const src = pageAddress(base, choice)
  const height = `${elementOf(choice.element).height}`
  return `${opening('iframe', { src, title, width: '100%', height, frameborder: '0', loading: 'lazy' })}</iframe>`
}

const cdn = `https://cdn.jsdelivr.net/npm/@housestaff/elements@${manifest.version}/dist/`

function withScript(choice: Choice, base: string, folder: string): string {
  const { element, theme } = choice
  const checkedFile = ({ file, integrity }: EmbedFile, address: 'src' | 'href') => ({
    [address]: folder + file,
    integrity,
    crossorigin: 'anonymous',
  })
  const sheet = theme && opening('link', { rel: 'stylesheet', ...checkedFile(manifest.themes[theme], 'href') })
  const script = `${opening('script', { type: 'module', ...checkedFile(manifest.embed, 'src') })}</script>`
  const tag = opening(element, elementAttributes(choice, base))
  const { href, words } = fallback(choice, base)
  const link = `<p>${opening('a', { href })}${escape(words)}</a></p>`
  return [sheet, script, tag, `  ${link}`, `</${element}>`, ''].filter((line) => line !== undefined).join('\n')
}
