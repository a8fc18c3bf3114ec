/** What somebody chose to embed, held to what there is. */
import type { CollectionName } from '@housestaff/schema/records'
import { elementOf, tags, type AttributeKind, type Tag } from './elements.js'
import { themes, type Theme } from './manifest.js'

/** An element, and what it shows how. */
export interface Choice {
  /** The element: `hs-alumni-table`. */
  element: Tag
  /** The collection, for elements that show several; the element's own if left out. */
  collection?: CollectionName
  /** The id of the one record to show, for elements of one. */
  id?: string
  /** Attributes of the element, such as those that narrow: `{ category: 'leave' }`. */
  attributes?: Readonly<Record<string, string>>
  /** Language of the words around the records: en, es. That of the page around if left out. */
  language?: string
  /** Level of the headings, 1 to 6; 3 if left out. */
  headingLevel?: number
  /** A theme of `@housestaff/elements`; the colours of the page around if left out. */
  theme?: Theme
}

const fields = 'element collection id attributes language headingLevel theme'.split(' ')
/** Attributes for which a choice has fields of its own. */
const ownFields = ['heading-level', 'collection']

/** Throws, in a sentence, where something of the choice cannot be had. */
export function check(choice: Choice): void {
  const wrong = wrongIn(choice)
  if (wrong !== undefined) throw Error(wrong)
}

/** The collection of a choice that was checked. */
export const collectionOf = ({ element, collection = elementOf(element).collections[0]! }: Choice) => collection

/** The attributes by which a choice of `tag` can narrow and arrange. */
export const attributesOf = (tag: Tag): [name: string, kind: AttributeKind][] =>
  Object.entries(elementOf(tag).attributes).filter(([name]) => !ownFields.includes(name))

export const hasHeadings = (tag: Tag): boolean => 'heading-level' in elementOf(tag).attributes

function wrongIn(choice: Choice): string | undefined {
  const { element, collection, id, attributes = {}, language, headingLevel, theme } = choice
  const unknown = Object.keys(choice).find((field) => !fields.includes(field))
  if (unknown !== undefined) return `A choice has no ${unknown}. It has ${fields.join(', ')}.`
  if (!tags.includes(element)) return `There is no element <${element}>.`
  const { collections, isOfOne } = elementOf(element)
  if (collection !== undefined && !collections.includes(collection))
    return `<${element}> shows ${collections.join(', ')}, and no ${collection}.`
  if (element === 'hs-table' && collection === undefined) return '<hs-table> needs to be told its collection.'
  if (isOfOne && id === undefined) return `<${element}> shows one record, and needs its id.`
  if (!isOfOne && id !== undefined) return `<${element}> shows many records, and takes no id.`
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `${id} is not the id of a record.`
  if (language !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language))
    return `${language} is not a language. Write en, es or es-MX.`
  if (headingLevel !== undefined && !hasHeadings(element)) return `<${element}> takes no headingLevel.`
  if (headingLevel !== undefined && ![1, 2, 3, 4, 5, 6].includes(headingLevel))
    return `${headingLevel} is not the level of a heading. Write 1 to 6.`
  if (theme !== undefined && !themes.includes(theme))
    return `There is no theme ${theme}. There are ${themes.join(', ')}.`
  return wrongAttribute(element, attributes)
}

function wrongAttribute(element: Tag, attributes: Readonly<Record<string, string>>): string | undefined {
  const known = Object.fromEntries(attributesOf(element))
  for (const [name, value] of Object.entries(attributes)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined
    if (!kind) return `<${element}> has no attribute ${name}. It has ${Object.keys(known).join(', ') || 'none'}.`
    if (typeof value !== 'string') return `The attribute ${name} is text. Write "${value}" in quotation marks.`
    if (kind === 'number' && !/^\d+$/.test(value)) return `The attribute ${name} is a whole number, not "${value}".`
    if (kind === 'switch' && value !== '') return `The attribute ${name} is there or not, and has no value: write "".`
  }
  return undefined
}
