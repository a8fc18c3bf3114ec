/** `housestaff rename`: gives a record another id, wherever content names it, and keeps the old one as a redirect. */
import { collectionNames, type CollectionName } from '@housestaff/schema'
import { compile } from '../compile.js'
import { format } from '../explain.js'
import { isCollection } from '../read/layout.js'
import { planRenaming } from '../rename.js'
import { suggest } from '../suggest.js'
import { command, refused } from './command.js'
import { openFolder } from './folder.js'
import { content } from './parameters.js'
import { printRevisions, printSheetChanges, revisionsAsJson } from './print-changes.js'
import { revisedWithSheets, writeOver } from './revise.js'

export const rename = command({
  name: 'rename',
  says: 'gives a record another id, with all references to it',
  parameters: {
    record: {
      shown: 'COLLECTION/OLD',
      words: 'the record as its collection and its id, such as programs/primary-care',
      refuse: refuseRecord,
    },
    to: { shown: 'NEW', words: 'the new id' },
    content,
  },
  options: {},
  more: `The id changes, or the name of the file that gives it, and every reference to it in the content. The old id is kept
in formerIds, so that pages and code that name it still find the record. Comments and all other lines stay as
they are. In workbooks and CSV the cells that hold the id change, names stay, and a column Former ids is added
where there is none; close the workbook in Excel before. All of it is done or nothing: content with problems is
left alone, and so is an id that is taken.

  housestaff rename programs/primary-care general-primary-care content`,
  run: async ({ record, to, content, ink }) => {
    const [collection, from] = record.split('/') as [CollectionName, string]
    const opened = await openFolder(content, ink)
    if ('exit' in opened) return opened
    const { files, folder, index } = opened
    const planned = planRenaming(files, index, { collection, from, to })
    if (typeof planned === 'string') return refused(planned)

    const after = await revisedWithSheets(files, planned)
    if ('exit' in after) return after
    const outcome = compile(after, { folder })
    if (outcome.problems.length > 0)
      return { exit: 1, err: `${to} cannot be the id:\n${format(outcome.problems, after, { ink })}` }
    const failed = writeOver(files, after)
    if (failed) return failed
    const told = `${collection}/${from} is ${collection}/${to} now. Its old id stays in formerIds, so what names it still finds it.\n`
    return {
      exit: 0,
      out: `${printRevisions(planned.revisions, ink)}${printSheetChanges(planned.changes, ink)}${told}`,
      json: { collection, from, to, files: revisionsAsJson(planned.revisions), sheets: planned.changes },
    }
  },
})

function refuseRecord(given: string): string | undefined {
  const [collection = '', id = '', ...more] = given.split('/')
  if (id === '' || more.length > 0)
    return `rename needs the record as its collection and its id, such as programs/primary-care, not ${given}.`
  return isCollection(collection)
    ? undefined
    : `There is no collection ${collection}.${suggest(collection, collectionNames)}`
}
