/** Takes records out of the sheets of a workbook or CSV file. */
import type { CollectionName } from '@housestaff/schema'
import type { Entry } from '../entry.js'
import type { Finding } from '../finding.js'
import type { SourceFile } from '../read.js'
import { collectionNamed, folded, sheetNames } from '../sheets/headings.js'
import { recordsOfSheet } from '../sheets/records.js'
import { didYouMean, nearest } from '../suggest.js'

/** What the sheets of a file hold, and the collections that may lack records for what could not be read. */
interface Sheets {
  entries: Entry[]
  findings: Finding[]
  unreadable: (CollectionName | undefined)[]
}

/** The records of a spreadsheet; `collection` is that of CSV, as a workbook names one on each sheet. */
export function sheetsIn({ path, book }: SourceFile, collection?: CollectionName): Sheets {
  if (!book) throw new Error(`${path} is a spreadsheet: give compile what openSheets returns.`)
  const all: Sheets = { entries: [], findings: [...book.findings], unreadable: [] }
  if (book.findings.length > 0) all.unreadable.push(collection)
  for (const sheet of book.sheets) {
    const { name, rows, isHidden } = sheet
    if (rows.length === 0 || name.startsWith('_') || folded(name) === 'notes') continue
    const named = collection ?? collectionNamed(name)
    const tell = (message: string) => all.findings.push({ place: { file: path, cell: { sheet: name } }, message })
    if (!named) {
      if (!isHidden) tell(unknownSheet(name))
      continue
    }
    if (isHidden) {
      tell(
        `this sheet is hidden, and what is in it would be published. Show it, or begin its name with _ to have it passed over.`,
      )
    }
    const findings: Finding[] = []
    for (const entry of recordsOfSheet(path, sheet, named, findings)) all.entries.push(entry)
    if (findings.length > 0) all.unreadable.push(named)
    all.findings.push(...findings)
  }
  return all
}

function unknownSheet(name: string): string {
  const guess = didYouMean(nearest(name, sheetNames()))
  const otherwise = ' Name the sheet after a collection, or begin its name with _ to have it passed over.'
  return `there is no collection ${name}.${guess || otherwise}`
}
