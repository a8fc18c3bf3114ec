/** `housestaff export`: writes the sheet of a collection into a file. */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readFolder, reasonOf, shownPath } from '../disk.js'
import { format } from '../explain.js'
import { exportSheet } from '../export.js'
import { nounOf } from '../noun.js'
import { openSheets } from '../sheets.js'
import { collectionNamed, sheetNames } from '../sheets/headings.js'
import { suggest } from '../suggest.js'

/** Runs the command and returns its exit code: 0 when all is well, 1 for problems in content, 2 for a wrong call. */
export async function exportTo(out: string | undefined, words: readonly string[], usage: string): Promise<number> {
  const refuse = (reason: string) => tell(`${reason}\n`, 2)
  const [name, content, ...more] = words
  if (name === undefined || content === undefined)
    return refuse(`export needs a collection and the folder of the content.\n\n${usage.trimEnd()}`)
  if (more.length > 0)
    return refuse(`export takes a collection and one folder; ${more.join(' ')} is too much.\n\n${usage.trimEnd()}`)
  const collection = collectionNamed(name)
  if (!collection)
    return refuse(
      `There is no collection ${name}.${suggest(
        name,
        sheetNames().map((sheet) => sheet.toLowerCase()),
      )}`,
    )
  if (!existsSync(content)) return refuse(`There is no folder ${content}.`)
  if (!statSync(content).isDirectory()) return refuse(`${content} is a file; export needs the folder of the content.`)
  const form = /^\.(xlsx|csv)$/i.exec(extname(out ?? ''))?.[1]?.toLowerCase()
  if (out === undefined || (form !== 'xlsx' && form !== 'csv'))
    return refuse(`export needs --out, the file to write: one that ends in .xlsx (Excel) or .csv.`)
  if (existsSync(out)) return refuse(`${shownPath(out)} is there already. Remove it, or choose another name for --out.`)

  const files = await openSheets(readFolder(content))
  const { bytes, count, problems } = await exportSheet(files, collection, form, { folder: shownPath(content) })
  if (problems.length > 0) return tell(format(problems, files), 1)
  try {
    writeFileSync(out, bytes, { flag: 'wx' })
  } catch (error) {
    return tell(`${shownPath(out)} cannot be written: ${reasonOf(error)}.\n`, 1)
  }
  process.stdout.write(`Wrote ${count} ${count === 1 ? nounOf(collection) : collection} to ${shownPath(out)}.\n`)
  return 0
}

function tell(text: string, exitCode: number): number {
  process.stderr.write(text)
  return exitCode
}
