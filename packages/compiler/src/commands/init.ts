/** `housestaff init`: writes a new department's content, invented, with what it takes to check, build and publish it. */
import { collectionNames } from '@housestaff/schema'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reasonOf, shownPath } from '../disk.js'
import type { Fields } from '../entry.js'
import { ownFile, ownVersion } from '../own-files.js'
import { layOut, type Grid } from '../sheets/grid.js'
import { sheetNameOf } from '../sheets/headings.js'
import { readYaml } from '../yaml/read-yaml.js'
import { command, refused } from './command.js'
import { dayByTheClock } from './parameters.js'

export const init = command({
  name: 'init',
  says: 'writes content to begin with, all invented, into FOLDER',
  parameters: { folder: { words: 'the folder to write', isOptional: true } },
  options: {},
  more: `FOLDER is new, or the folder you work in when it is left out. No file that is there already is changed.
It gets content with one example of each common collection (people, residents, graduates and placements in a
workbook for Excel, the rest in YAML), settings for VS Code, a README, and a workflow for GitHub that checks and
publishes the content and asks each week for what has grown old.

  housestaff init our-residency`,
  run: async ({ folder = '.' }) => {
    const files = await templateFiles(dayByTheClock())
    const taken = files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)))
    if (taken.length > 0) return refused(`${shown(folder)} holds ${taken.join(', ')} already. Choose another folder.`)
    try {
      for (const { path, content } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content, { flag: 'wx' })
      }
    } catch (error) {
      return { exit: 1, err: `${shown(folder)} cannot be written: ${reasonOf(error)}.\n` }
    }
    const paths = files.map(({ path }) => path)
    const enter = shownPath(folder) === '' ? '' : `  cd ${shown(folder)}\n`
    return {
      exit: 0,
      out: `Wrote ${paths.length} files to ${shown(folder)}:\n${paths.map((path) => `  ${path}\n`).join('')}
All content is invented. README.md tells how to go on; the first steps are:
${enter}  npx housestaff check content
  npx housestaff build content --out dist
`,
      json: { folder: shown(folder), files: paths },
    }
  },
})

const shown = (folder: string) => shownPath(folder) || '.'

/** What is written, with its dates as of `today`. */
export async function templateFiles(today: string): Promise<{ path: string; content: string | Uint8Array }[]> {
  const texts = templateTexts(today)
  const isInWorkbook = ({ path }: { path: string }) => path.startsWith('workbook/')
  const files = texts.filter((file) => !isInWorkbook(file)).map(({ path, text }) => ({ path, content: text }))
  const all = [
    ...files,
    { path: 'content/residents.xlsx', content: await workbookOf(texts.filter(isInWorkbook)) },
    { path: '.vscode/settings.json', content: editorSettings() },
  ]
  return all.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The workbook of these texts: a sheet for each list of records, and notes. */
async function workbookOf(texts: readonly { path: string; text: string }[]): Promise<Uint8Array> {
  const textOf = (name: string) => texts.find(({ path }) => path === `workbook/${name}`)!.text
  const lines = textOf('notes.txt').trimEnd().split('\n')
  const sheets: Record<string, Grid> = {
    Notes: { headings: [lines[0]!], notes: [''], choices: [[]], rows: lines.slice(1).map((line) => [line]) },
  }
  for (const name of ['people', 'rosters', 'alumni', 'placements'] as const) {
    const { value } = readYaml(name, textOf(`${name}.yaml`)) as { value: Fields[] }
    sheets[sheetNameOf(name)] = filledColumns(layOut(name, value))
  }
  const { writeWorkbook } = await import('../sheets/files.js')
  return writeWorkbook(sheets)
}

/** Without columns in which nothing stands: who begins needs few. */
function filledColumns({ headings, notes, choices, rows }: Grid): Grid {
  const isFilled = headings.map((_, at) => rows.some((row) => row[at] !== ''))
  const kept = <Value>(values: Value[]) => values.filter((_, at) => isFilled[at])
  return { headings: kept(headings), notes: kept(notes), choices: kept(choices), rows: rows.map(kept) }
}

/** Texts of the template by their paths. */
function templateTexts(today: string): { path: string; text: string }[] {
  const root = fileURLToPath(ownFile('template'))
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const words = wordsFor(today)
  return entries.map(({ parentPath, name }) => {
    const place = join(parentPath, name)
    const path = place
      .slice(root.length + 1)
      .split(sep)
      .join('/')
    const text = readFileSync(place, 'utf8').replaceAll(
      /\b[A-Z]+(?:-[A-Z]+)+\b|\bVERSION\b/g,
      (word) => words[word] ?? word,
    )
    // npm leaves out some files whose names begin with a point.
    return { path: path.replace(/^(?=gitignore|github|vscode)/, '.'), text }
  })
}

/** What stands in the files for dates that follow from the day on which they are written. */
function wordsFor(today: string): Record<string, string> {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const begun = month >= 7 ? year : year - 1
  const inHalfAYear = new Date(Date.UTC(year, month - 1 + 6, 1)).toISOString().slice(0, 10)
  return {
    'THIS-DAY': today,
    'THIS-MONTH': today.slice(0, 7),
    'THIS-ACADEMIC-YEAR': `${begun}-${begun + 1}`,
    'FIRST-YEAR-ENTERED': String(begun),
    'SECOND-YEAR-ENTERED': String(begun - 1),
    'THIRD-YEAR-ENTERED': String(begun - 2),
    'LAST-CLASS': String(begun),
    'NEXT-YEAR': String(begun + 1),
    'NEXT-REVIEW': inHalfAYear,
    VERSION: ownVersion(),
  }
}

/** By which VS Code knows what each file may hold, once the content is built. */
function editorSettings(): string {
  const schemas = collectionNames.flatMap((name) => [
    [`./dist/schema/${name}.json`, `content/${name}/[!_]*.yaml`],
    [`./dist/schema/${name}.list.json`, `content/${name}.yaml`],
  ])
  const all = [['./dist/schema/department.json', 'content/department.yaml'], ...schemas]
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(all) }, undefined, 2)}\n`
}
