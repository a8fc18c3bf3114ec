/** Makes ids for records whose author wrote none: of the name, the title, or the person whom they are about. */
import type { Fields } from '../entry.js'
import { kebab } from '../kebab.js'

/** The fields that may give a record its id. */
export const idSources = ['name', 'title', 'person'] as const

/** The id that a record’s fields give, if they give one, and which field it comes from. */
export function idFrom({ name, title }: Fields): { field: string; id: string } | undefined {
  if (name !== undefined) return made('name', wordsOf(name))
  return typeof title === 'string' ? made('title', title) : undefined
}

function made(field: string, words: string): { field: string; id: string } | undefined {
  const id = kebab(words)
  return id === '' ? undefined : { field, id }
}

function wordsOf(name: unknown): string {
  if (typeof name !== 'object' || name === null) return String(name)
  const { given, middle, particle, family, suffix } = name as Fields
  return [given, middle, particle, family, suffix].filter((part) => typeof part === 'string').join(' ')
}
