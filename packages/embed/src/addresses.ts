/** Where everything stands below the address of a department's content. */
import { collectionOf, type Choice } from './choice.js'
import { nameOf } from './name.js'

/** The address at which the built `site` folder is served, with the folder `embed` in it: https://content.example.edu/ */
export type Base = string

/** The base with a slash at its end. Throws where it is not an address of the web. */
export function checkedBase(base: Base): Base {
  const address = URL.canParse(base) ? new URL(base) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash || address.username)
    throw Error(`${base} is not the address of a folder on the web, such as https://content.example.edu/.`)
  return address.href.endsWith('/') ? address.href : `${address.href}/`
}

export const feedAddress = (base: Base, choice: Choice): string =>
  `${base}feed/${collectionOf(choice)}.json${choice.id === undefined ? '' : `#${choice.id}`}`

export const pageAddress = (base: Base, choice: Choice): string => `${base}embed/${nameOf(choice)}.html`

export const oembedAddress = (base: Base, choice: Choice): string => `${base}embed/${nameOf(choice)}.oembed.json`

export const plainAddress = (base: Base, choice: Choice): string => `${base}embed/snippets/${nameOf(choice)}.html`
