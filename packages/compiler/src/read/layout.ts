/** Says what a file of the content folder is, by its path alone. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { isSheet } from '../sheets.js'
import { collectionNamed } from '../sheets/headings.js'
import { suggest } from '../suggest.js'

export type Role =
  | { kind: 'department' }
  | { kind: 'record'; collection: CollectionName; id: string }
  | { kind: 'list'; collection: CollectionName }
  | { kind: 'defaults'; collection: CollectionName }
  /** A workbook, or CSV, whose name says the collection. */
  | { kind: 'book'; collection?: CollectionName }
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
  if (isSheet(name)) return bookAt(path, steps)
  const remedy = others[/[^.]*$/.exec(name.toLowerCase())![0]]
  if (remedy !== undefined) return { kind: 'stray', path, message: `${name} is not read${remedy}` }
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

/** Files that may be meant as content, by how their names end, and what to do. */
const saveAs = '. In Excel, choose Save As and “Excel Workbook (.xlsx)”.'
const others: Record<string, string> = {
  json: '; content is YAML, Excel workbooks (.xlsx) and CSV.',
  tsv: '. Save it as CSV, or as an Excel workbook (.xlsx).',
  xls: saveAs,
  xlsb: saveAs,
  xlsm: saveAs,
  xltx: saveAs,
  ods: '. In LibreOffice, choose Save As and “Excel 2007–365 (.xlsx)”.',
  numbers: '. In Numbers, choose File, Export To, Excel.',
}

/** A workbook holds several collections, so it stands beside their folders; CSV stands there for one. */
function bookAt(path: string, steps: readonly string[]): Role {
  const name = steps.at(-1)!
  if (steps.length > 1) {
    const message = `${path} is not read: spreadsheets stand in the content folder itself. Move it there.`
    return { kind: 'stray', path, message }
  }
  if (!/\.csv$/i.test(name)) return { kind: 'book' }
  const base = name.slice(0, -4)
  const collection = collectionNamed(base)
  return collection ? { kind: 'book', collection } : { kind: 'stray', path, message: unknown(base) }
}

/** List files first and records by id, whatever order the files come in. */
export function inOrder<File extends { path: string }>(files: readonly File[]): File[] {
  const keyed = files.map((file) => ({ file, key: `${withoutExtension(file.path)}\0${file.path}` }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ file }) => file)
}

const withoutExtension = (path: string) => path.replace(/\.ya?ml$/i, '')
const isYaml = (name: string) => /\.ya?ml$/i.test(name)
const isBackup = (name: string) => name.endsWith('~') || name.startsWith('~$') || /^#.*#$/.test(name)
export const isCollection = (name: string): name is CollectionName => collectionNames.includes(name as CollectionName)

function unknown(name: string): string {
  return `there is no collection ${name}.${suggest(name, [...collectionNames, 'department'])}`
}
