/** Adds records to content where those of their collection stand: in its list, folder or sheet, or in a new list. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import type { Entry, Fields } from '../entry.js'
import { group } from '../group.js'
import type { Content, SourceFile } from '../read.js'
import type { Revision } from '../revision.js'
import { decodeAnyway } from '../yaml/decode.js'
import { appendRecords, locate } from '../yaml/insert.js'
import { blockLines } from '../yaml/print.js'
import type { SheetHome, SheetPlan } from '../sheets/plan.js'

/** A record to be added; it begins with its id. */
export interface Addition {
  collection: CollectionName
  fields: Fields
  /** A record beside which it is to stand, where there is one. */
  beside?: Entry
}

/** What becomes of the files, but for rows that are added in `sheets`. Expects content without a problem. */
export function addRecords(
  additions: readonly Addition[],
  content: Content,
  files: readonly SourceFile[],
  folder: string,
  sheets: SheetPlan,
): Revision[] {
  const inner = folder === '' ? '' : `${folder}/`
  return collectionNames.flatMap((name) => {
    const own = additions.filter(({ collection }) => collection === name)
    const groups = group(own, (addition) => JSON.stringify(homeOf(addition)))
    return [...groups].flatMap(([home, added]) => addTo(JSON.parse(home) as Home, added))
  })

  function homeOf({ collection, beside }: Addition): Home {
    const entries = content.entries.filter((entry) => entry.collection === collection)
    const isList = ({ fileId, cells }: Entry) => fileId === undefined && !cells
    const model = beside ?? entries.find(isList) ?? entries.find(({ cells }) => !cells) ?? entries[0]
    if (model?.cells) return { sheet: sheets.homeOf(model) }
    if (model?.fileId !== undefined) return { folder: model.file.replace(/[^/]*$/, '') }
    const list = model?.file ?? files.find(({ path }) => isListOf(collection, path))?.path
    if (list !== undefined) return { list }
    const isFolder = files.some(({ path }) => path.startsWith(`${inner}${collection}/`))
    if (isFolder) return { folder: `${inner}${collection}/` }
    const sheet = sheets.emptyOf(collection)
    return sheet ? { sheet } : { newList: `${inner}${collection}.yaml` }
  }

  function isListOf(collection: CollectionName, path: string): boolean {
    return path === `${inner}${collection}.yaml` || path === `${inner}${collection}.yml`
  }

  function addTo(home: Home, added: readonly Addition[]): Revision[] {
    const records = added.map((addition) => withoutDefaults(addition, content.entries))
    if ('sheet' in home) {
      for (const record of records) sheets.add(home.sheet, added[0]!.collection, record)
      return []
    }
    if ('folder' in home) {
      return records.map(({ id, ...fields }) => ({
        path: `${home.folder}${String(id)}.yaml`,
        ...newText(blockLines(fields)),
      }))
    }
    if ('newList' in home) {
      const items = records.flatMap((record) =>
        blockLines(record).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
      )
      return [{ path: home.newList, ...newText(items) }]
    }
    const text = decodeAnyway(files.find(({ path }) => path === home.list)!.bytes)
    const located = locate(text)
    const at = located.positions.spots.has('["records"]') ? ['records'] : []
    const count = content.entries.filter(({ file }) => file === home.list).length
    return [{ path: home.list, text, edits: [appendRecords(located, at, count, records)] }]
  }
}

type Home = { folder: string } | { list: string } | { newList: string } | { sheet: SheetHome }

const newText = (lines: readonly string[]) => ({
  text: '',
  edits: [{ start: 0, end: 0, text: lines.map((line) => `${line}\n`).join('') }],
  isNew: true,
})

/** What the record must say itself; the rest is supplied where it will stand. */
function withoutDefaults({ collection, fields, beside }: Addition, entries: readonly Entry[]): Fields {
  const model = beside ?? entries.find((entry) => entry.collection === collection)
  const supplied = model?.defaults?.fields ?? {}
  const own = Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(supplied[name]))
  return Object.fromEntries(own)
}
