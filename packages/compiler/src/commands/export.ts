/** `housestaff export`: writes the sheet of a collection into a file. */
import type { CollectionName } from '@housestaff/schema'
import { existsSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { reasonOf, shownPath } from '../disk.js'
import { format } from '../explain.js'
import { exportSheet } from '../export.js'
import { nounOf } from '../noun.js'
import { collectionNamed, sheetNames } from '../sheets/headings.js'
import { suggest } from '../suggest.js'
import { command } from './command.js'
import { readContent } from './folder.js'
import { content } from './parameters.js'

export const exportCommand = command({
  name: 'export',
  says: 'writes the sheet of a collection: FILE ends in .xlsx (Excel) or .csv',
  parameters: {
    collection: {
      words: 'a collection',
      refuse: (given: string) =>
        collectionNamed(given)
          ? undefined
          : `There is no collection ${given}.${suggest(
              given,
              sheetNames().map((sheet) => sheet.toLowerCase()),
            )}`,
    },
    content,
  },
  options: {
    out: {
      value: 'FILE',
      words: 'the file to write: one that ends in .xlsx (Excel) or .csv',
      says: 'the file to write, a new one',
      isRequired: true,
      refuse: (given: string) =>
        formOf(given) === undefined
          ? 'export needs --out, the file to write: one that ends in .xlsx (Excel) or .csv.'
          : existsSync(given)
            ? `${shownPath(given)} is there already. Remove it, or choose another name for --out.`
            : undefined,
    },
  },
  more: `It has a row of notes that say what belongs in each column, a row of headings, and the records, drafts and
withdrawn ones among them. Values between which a cell chooses are offered in a list. Reading the sheet back gives
the same records: to keep a collection as a sheet, put the file into the content and remove the YAML that it
stands for. A collection without records gives a sheet to begin with.

  housestaff export alumni content --out alumni.xlsx`,
  run: async ({ collection: given, content, out, ink }) => {
    const collection = collectionNamed(given) as CollectionName
    const files = await readContent(content)
    const options = { folder: shownPath(content) }
    const { bytes, count, problems } = await exportSheet(files, collection, formOf(out)!, options)
    if (problems.length > 0) return { exit: 1, err: format(problems, files, { ink }), json: { problems } }
    try {
      writeFileSync(out, bytes, { flag: 'wx' })
    } catch (error) {
      return { exit: 1, err: `${shownPath(out)} cannot be written: ${reasonOf(error)}.\n` }
    }
    return {
      exit: 0,
      out: `Wrote ${count} ${count === 1 ? nounOf(collection) : collection} to ${shownPath(out)}.\n`,
      json: { problems: [], collection, out: shownPath(out), written: count },
    }
  },
})

function formOf(path: string): 'xlsx' | 'csv' | undefined {
  const ending = extname(path).toLowerCase()
  return ending === '.xlsx' ? 'xlsx' : ending === '.csv' ? 'csv' : undefined
}
