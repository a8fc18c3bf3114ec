/** What the feeds hold of a collection, as far as somebody can choose among it. */
import { collectionOf, titleOf, type Choice } from '@housestaff/embed/snippets'

export interface Option {
  value: string
  words: string
}

interface Row {
  id: string
  [field: string]: unknown
}

const feeds = new Map<string, Promise<Row[]>>()

/** The records of a choice's collection; none where the feed cannot be had. */
export function recordsOf(base: string, choice: Choice): Promise<readonly Row[]> {
  const address = `${base}feed/${collectionOf(choice)}.json`
  const known = feeds.get(address)
  if (known) return known
  const asked = fetch(address)
    .then((response) => response.json())
    .then(({ records }: { records: Row[] }) => records)
    .catch(() => [])
  feeds.set(address, asked)
  return asked
}

/** The records of which one can be chosen. */
export const recordOptions = (choice: Choice, records: readonly Row[]): Option[] =>
  records.map((record) => ({
    value: record.id,
    words: titleOf({ ...choice, id: record.id }, record).replace(/^What residents say: /, ''),
  }))

/** The field of a record at which each narrowing attribute looks. */
const fields: Readonly<Record<string, string>> = {
  program: 'program',
  category: 'kind',
  kind: 'kind',
  area: 'area',
  relationship: 'relationship',
  audience: 'audience',
  year: 'academicYear',
}

export const narrows = (attribute: string): boolean => attribute in fields

/** The values that records have where `attribute` looks. */
export function valuesOf(attribute: string, records: readonly Row[]): Option[] {
  const found = records.flatMap((record) => {
    const value = record[fields[attribute]!] as string | { id: string; name: string } | undefined
    if (value === undefined) return []
    return typeof value === 'string'
      ? { value, words: capital(value.replaceAll('-', ' ')) }
      : { value: value.id, words: value.name }
  })
  return [...new Map(found.map((option) => [option.value, option])).values()]
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
