/** What a snippet shows until records are there: a link to the usual page of what was chosen, which is always there. */
import { pageAddress } from './addresses.js'
import { collectionOf, type Choice } from './choice.js'
import { titleOf } from './name.js'

export function fallback(choice: Choice, base: string): { href: string; words: string } {
  const { element, id, language } = choice
  const usual: Choice = { element, collection: collectionOf(choice), ...(id !== undefined && { id }) }
  return { href: pageAddress(base, usual), words: titleOf({ ...usual, ...(language !== undefined && { language }) }) }
}
