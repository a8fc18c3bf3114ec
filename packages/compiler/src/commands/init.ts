/** `housestaff init`: writes a new department's content, invented, with what it takes to check, build and publish it. */
import { collectionNames } from '@housestaff/schema'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reasonOf, shownPath } from '../disk.js'
import { ownFile, ownVersion } from '../own-files.js'
import { command, refused } from './command.js'
import { dayByTheClock } from './parameters.js'

export const init = command({
  name: 'init',
  says: 'writes content to begin with, all invented, into FOLDER',
  parameters: { folder: { words: 'the folder to write', isOptional: true } },
  options: {},
  more: `FOLDER is new, or the folder you work in when it is left out. No file that is there already is changed.
It gets content with one example of each common collection, settings for VS Code, a README, and a workflow for
GitHub that checks and publishes the content and asks each week for what has grown old.

  housestaff init our-residency`,
  run: ({ folder = '.' }) => {
    const files = templateFiles(dayByTheClock())
    const taken = files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)))
    if (taken.length > 0) return refused(`${shown(folder)} holds ${taken.join(', ')} already. Choose another folder.`)
    try {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text, { flag: 'wx' })
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
export function templateFiles(today: string): { path: string; text: string }[] {
  const root = fileURLToPath(ownFile('template'))
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const words = wordsFor(today)
  const files = entries.map(({ parentPath, name }) => {
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
  return [...files, { path: '.vscode/settings.json', text: editorSettings() }].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
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
