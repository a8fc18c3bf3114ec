/** What a choice is called: in words, and in the names of its files. */
import { displayName } from '@housestaff/schema/display'
import type { Speaker } from '@housestaff/schema/records'
import { collectionOf, type Choice } from './choice.js'
import { elementOf, titles } from './elements.js'

/**
 * The name of a choice's files. All that was chosen is in it, so that whoever chooses the same finds them:
 * `wellness-list-category-leave`.
 */
export function nameOf(choice: Choice): string {
  const { element, id, attributes = {}, language, headingLevel, theme } = choice
  const collection = collectionOf(choice)
  const isOwn = element !== 'hs-table' && collection === elementOf(element).collections[0]
  const parts = [
    element.replace('hs-', ''),
    isOwn ? [] : collection,
    id ?? [],
    ...Object.keys(attributes)
      .sort()
      .map((name) => [name, attributes[name]!]),
    language ? ['lang', language] : [],
    headingLevel && headingLevel !== 3 ? ['heading-level', `${headingLevel}`] : [],
    theme ? ['theme', theme] : [],
  ]
  return parts.flat().map(plain).filter(Boolean).join('-')
}

/** What a choice is called on a page: "Wellness and time off", "Wellness and time off: leave", the name of the one record. */
export function titleOf(choice: Choice, record?: object): string {
  const { element, attributes = {}, language = 'en' } = choice
  const spoken = /^es\b/i.test(language) ? 'es' : 'en'
  const { title = titles[collectionOf(choice)] } = elementOf(element)
  const named = record && nameOfRecord(record)
  if (named) return element === 'hs-testimonial' ? `${title[spoken]}: ${named}` : named
  if (attributes.caption) return attributes.caption
  const narrowed = Object.entries(attributes).flatMap(([name, value]) => (arranging.has(name) ? [] : value))
  return [title[spoken], ...narrowed.map((value) => value.replaceAll('-', ' '))].join(': ')
}

/** Attributes that change how records are shown, and not which. */
const arranging = new Set(['limit', 'columns', 'sort', 'page-size', 'key', 'by', 'by-century'])

function nameOfRecord(record: { name?: unknown; speaker?: Speaker }): string | undefined {
  const { name, speaker } = record
  if (typeof name === 'string') return name
  if (speaker?.form === 'person') return displayName(speaker.person.name)
  return speaker?.form === 'initials' ? speaker.initials : undefined
}

/** `text` in letters, digits and hyphens that file systems and addresses take. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
