/** Makes every element that the manifest lists, with the data package's records, so that a new one is there by itself. */
import manifest from '@housestaff/elements/custom-elements.json' with { type: 'json' }
import * as data from '@housestaff/data'

interface Declaration {
  tagName?: string
  collection?: string
  members?: { name: string }[]
}

/** One of each element, by the order of their tags. */
export const everyElement = (): HTMLElement[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as Declaration[])
    .flatMap(({ tagName, ...declaration }) => (tagName ? [make(tagName, declaration)] : []))
    .sort((one, other) => one.localName.localeCompare(other.localName))

function make(tag: string, { collection, members = [] }: Declaration): HTMLElement {
  const records: readonly unknown[] = (data as Record<string, unknown[]>)[collection ?? ''] ?? []
  const takesOne = members.some(({ name }) => name === 'record')
  return Object.assign(document.createElement(tag), takesOne ? { record: records[0] } : { records })
}
