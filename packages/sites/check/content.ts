/** Makes content of the files that were given: with what they lack to be checked, where they are not the whole of it. */
import { collectionNames } from '@housestaff/schema'
import type { SourceFile } from 'housestaff'

export interface GivenContent {
  files: SourceFile[]
  /** Whether the files are only a part of a department’s content. */
  isPart: boolean
}

/** `today` is a day such as 2027-07-01. */
export function contentOf(given: readonly SourceFile[], today: string): GivenContent {
  if (given.some(({ path }) => /(^|\/)department\.ya?ml$/i.test(path))) return { files: [...given], isPart: false }
  const files = withoutFolder(given)
  const taken = new Set(files.map(({ path }) => path))
  const supplied = collectionNames
    .filter((name) => ![`${name}/_defaults.yaml`, `${name}/_defaults.yml`].some((path) => taken.has(path)))
    .map((name) => ({ path: `${name}/_defaults.yaml`, bytes: new TextEncoder().encode(defaults(today)) }))
  return { files: [...files, ...supplied], isPart: true }
}

/** Sheets leave out when their rows were true and where they come from, as the rest of the content says it. */
const defaults = (today: string) => `asOf: ${today.slice(0, 7)}\nsources: [{ source: these-files }]\n`

/** The files by their paths below the folder in which all stand, if that is not a collection. */
function withoutFolder(files: readonly SourceFile[]): SourceFile[] {
  const [first = ''] = files[0]?.path.split('/') ?? []
  const isCommon = files.length > 0 && files.every(({ path }) => path.startsWith(`${first}/`))
  if (!isCommon || collectionNames.some((name) => name === first)) return [...files]
  return files.map(({ path, bytes }) => ({ path: path.slice(first.length + 1), bytes }))
}
