/** The elements that the manifest lists, by the order of their tags, so that a new one is there by itself. */
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import type { CollectionName } from '@housestaff/schema/records'

/** An element, and what it shows. */
export interface Listed {
  tag: keyof HTMLElementTagNameMap & `hs-${string}`
  collection: CollectionName
  /** Whether it shows one record, not several. */
  takesOne: boolean
  /** What it cannot do without. */
  attributes: Record<string, string>
}

interface Declaration {
  tagName?: Listed['tag']
  collection?: CollectionName
  members?: { name: string }[]
}

// The table of any collection is told which one.
const whereNoneIsSaid = 'organizations'

export const elements: readonly Listed[] = manifest.modules
  .flatMap(({ declarations }) => declarations as Declaration[])
  .flatMap(({ tagName, collection = whereNoneIsSaid, members = [] }) =>
    tagName
      ? {
          tag: tagName,
          collection,
          takesOne: members.some(({ name }) => name === 'record'),
          attributes: tagName === 'hs-table' ? { collection } : {},
        }
      : [],
  )
  .sort((one, other) => one.tag.localeCompare(other.tag))

/** The element of that tag. */
export const listed = (tag: Listed['tag']): Listed => elements.find((element) => element.tag === tag)!

/** One of the element, with the records that it shows. */
export function drawn({ tag, takesOne, attributes }: Listed, records: readonly unknown[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return Object.assign(element, takesOne ? { record: records[0] } : { records })
}

/** One of the element, with a feed. */
export function drawnFrom({ tag, attributes }: Listed, src: string): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries({ ...attributes, src })) element.setAttribute(name, value)
  return element
}
