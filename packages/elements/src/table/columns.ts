/** What a page names of a table in vain. */
import type { Column } from './rows.js'

/** The names that a page wrote with commas between. */
export const namesIn = (text = ''): string[] => text.split(',').flatMap((name) => name.trim() || [])

/** Those of `names`, some with a minus before them, that are no column, and what there is instead; nothing where all are. */
export function unknownAmong(columns: readonly Pick<Column, 'key'>[], names: readonly string[]): string | undefined {
  const known = columns.map(({ key }) => key)
  const unknown = names.map((name) => name.replace('-', '')).filter((name) => !known.includes(name))
  return unknown.length ? `no column is called ${unknown.join(', ')}; there are ${known.join(', ')}` : undefined
}
