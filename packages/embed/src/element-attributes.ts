/** What stands in an element's tag. */
import { feedAddress } from './addresses.js'
import type { Choice } from './choice.js'

/** The attributes of a choice's element, `src` first. */
export function elementAttributes(choice: Choice, base: string): Record<string, string> {
  const { element, collection, attributes = {}, language, headingLevel } = choice
  return {
    src: feedAddress(base, choice),
    ...(element === 'hs-table' && collection && { collection }),
    ...(headingLevel && headingLevel !== 3 && { 'heading-level': `${headingLevel}` }),
    ...attributes,
    ...(language && { lang: language }),
  }
}
