/** Names records in code. */
import type { CollectionName } from '@housestaff/schema'

/** The exported name of a record: `primary-care` is `primaryCare`. It never is a reserved word or the collection's own name. */
export function exportName(id: string, collection: CollectionName): string {
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  if (/^\d/.test(name)) return `_${name}`
  return name === collection || reserved.has(name) ? `${name}_` : name
}

/** Words that cannot name a constant in a module, or that TypeScript refuses as one. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function globalThis if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)
