/** Says what a file of the content folder is, by its path alone. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { suggest } from '../suggest.js'

export type Role =
  | { kind: 'department' }
  | { kind: 'record'; collection: CollectionName; id: string }
  | { kind: 'list'; collection: CollectionName }
  | { kind: 'defaults'; collection: CollectionName }
  /** Whatever stands in the folder of pictures. */
  | { kind: 'picture' }
  /** Not content, but maybe meant as such: `path` is the file or folder that is out of place. */
  | { kind: 'stray'; path: string; message: string }
  | { kind: 'ignored' }

/** What the file at `path` is; `path` begins below the content folder. */
export function roleOf(path: string): Role {
  const steps = path.split('/')
  const name = steps.at(-1)!
  if (steps.some((step) => step.startsWith('.')) || isBackup(name)) return { kind: 'ignored' }
  if (steps[0] === pictureFolder) return { kind: 'picture' }
  if (steps.length > 1 && steps[0]!.toLowerCase() === pictureFolder) {
    const message = `the folder of pictures is called ${pictureFolder}, in small letters. Rename it.`
    return { kind: 'stray', path: steps[0]!, message }
  }
  if (/\.(json|csv|tsv|xlsx?|ods)$/i.test(name)) {
    return { kind: 'stray', path, message: `${name} is not read; content is YAML.` }
  }
  if (!isYaml(name)) return { kind: 'ignored' }

  const base = withoutExtension(name)
  if (steps.length === 1) {
    if (base === 'department') return { kind: 'department' }
    return isCollection(base) ? { kind: 'list', collection: base } : { kind: 'stray', path, message: unknown(base) }
  }
  const [folder] = steps as [string]
  if (!isCollection(folder)) return { kind: 'stray', path: folder, message: unknown(folder) }
  if (steps.length > 2) {
    const message = `${path} is not read: a record of ${folder} stands in the folder ${folder} itself. Move it there.`
    return { kind: 'stray', path, message }
  }
  return base === '_defaults'
    ? { kind: 'defaults', collection: folder }
    : { kind: 'record', collection: folder, id: base }
}

const pictureFolder = 'media'

/** List files first and records by id, whatever order the files come in. */
export function inOrder<File extends { path: string }>(files: readonly File[]): File[] {
  const keyed = files.map((file) => ({ file, key: `${withoutExtension(file.path)}\0${file.path}` }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ file }) => file)
}

const withoutExtension = (path: string) => path.replace(/\.ya?ml$/i, '')
const isYaml = (name: string) => /\.ya?ml$/i.test(name)
const isBackup = (name: string) => name.endsWith('~') || /^#.*#$/.test(name)
export const isCollection = (name: string): name is CollectionName => collectionNames.includes(name as CollectionName)

function unknown(name: string): string {
  return `there is no collection ${name}.${suggest(name, [...collectionNames, 'department'])}`
}
