/** What is embedded where nobody chooses: every element over each of its collections, and each record that has an element of its own. */
import type { Feed } from '@housestaff/schema/records'
import type { Choice } from './choice.js'
import { elementOf, tags } from './elements.js'

/** A choice for each element and each feed that has something for it. */
export function usualChoices(feeds: readonly Feed[]): Choice[] {
  const recordsOf = new Map<string, readonly { id: string }[]>(feeds.map((feed) => [feed.collection, feed.records]))
  return tags.flatMap((element): Choice[] => {
    const { collections, isOfOne, needs = 'id' } = elementOf(element)
    return collections.flatMap((collection): Choice[] => {
      const records = (recordsOf.get(collection) ?? []).filter((record) => needs in record)
      if (isOfOne) return records.map(({ id }) => ({ element, id }))
      return records.length > 0 ? [{ element, collection }] : []
    })
  })
}
