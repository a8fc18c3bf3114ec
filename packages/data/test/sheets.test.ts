/** Every collection of the content, written as a sheet and read again, gives what the YAML gives. */
import { collectionNames } from '@housestaff/schema'
import { compile, exportSheet, openSheets, type SourceFile } from 'housestaff'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../content')
const files: SourceFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: `content/${relative(folder, path).replaceAll('\\', '/')}`, bytes: readFileSync(path) }))

/** What is built, but for the schemas of editors, which know of defaults. */
const built = (sources: SourceFile[]) => {
  const { files: made, problems } = compile(sources)
  expect(problems).toEqual([])
  return made.filter(({ path }) => !path.startsWith('schema/'))
}

it.each(['xlsx', 'csv'] as const)(
  'gives the same modules and feeds from sheets alone, as %s',
  { timeout: 30_000 },
  async (form) => {
    const sheets: SourceFile[] = []
    for (const name of collectionNames) {
      const { bytes, count } = await exportSheet(files, name, form)
      if (count > 0) sheets.push({ path: `content/${name}.${form}`, bytes })
    }
    const department = files.filter(({ path }) => path === 'content/department.yaml')
    expect(built(await openSheets([...department, ...sheets]))).toEqual(built(files))
  },
)
