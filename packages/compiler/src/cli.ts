/** The command `housestaff`: `check` says what is wrong with content, `build` writes what is published from it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { collectionNames } from '@housestaff/schema'
import { compile, type Compilation } from './compile.js'
import { CannotDraw, draw } from './draw.js'
import { readFolder, reasonOf, refusal, replaceFolder, shownPath } from './disk.js'
import { format } from './explain.js'
import { exportTo } from './commands/export.js'
import { nounOf } from './noun.js'
import { openSheets } from './sheets.js'

const usage = `Usage:
  housestaff check CONTENT             says what is wrong in the folder CONTENT, with line and column
  housestaff build CONTENT --out DIR   checks, and when nothing is wrong writes DIR anew: modules, feeds, pictures, schemas
  housestaff export COLLECTION CONTENT --out FILE
                                       writes the sheet of a collection: FILE ends in .xlsx (Excel) or .csv
  housestaff --help                    shows this and more
  housestaff --version                 shows the version
`

const help = `housestaff checks a residency program's content and builds it.

${usage}
CONTENT is a folder with department.yaml and, for each collection, a folder of YAML files (one record each),
one YAML file that lists its records, a sheet of an Excel workbook (.xlsx) or a CSV file; the folder media holds
pictures. The collections are:
  ${collectionNames.join(', ')}

export writes a new file: a row of notes, a row of headings, and the records. Reading it back gives the same records.
check only reads. build replaces the whole of DIR, and only when DIR is new, empty, or made by an earlier build.
When there is a problem, nothing is written and what was built before stays as it is.
`

process.exitCode = await run(process.argv.slice(2))

/** Runs the command and returns its exit code: 0 when all is well, 1 for problems in content, 2 for a wrong call. */
async function run(args: string[]): Promise<number> {
  const call = parse(args)
  if (typeof call === 'string') return refuse(`${call}\n\n${usage}`)
  const { values, positionals } = call
  if (values.help) return print(help)
  if (values.version) return print(`${version()}\n`)

  const [command, content, ...more] = positionals
  if (command === undefined) return refuse(usage)
  if (command === 'export') return exportTo(values.out, positionals.slice(1), usage)
  if (command !== 'check' && command !== 'build') return refuse(`There is no command ${command}.\n\n${usage}`)
  if (content === undefined) return refuse(`${command} needs the folder of the content.\n\n${usage}`)
  if (more.length > 0) return refuse(`${command} takes one folder; ${more.join(' ')} is too much.\n\n${usage}`)
  if (!existsSync(content)) return refuse(`There is no folder ${content}.\n`)
  if (!statSync(content).isDirectory())
    return refuse(`${content} is a file; ${command} needs the folder of the content.\n`)
  if (command === 'check') {
    return values.out === undefined
      ? await check(content)
      : refuse(`check writes nothing, so it takes no --out.\n\n${usage}`)
  }
  if (values.out === undefined || values.out === '')
    return refuse(`build needs --out, the folder to write.\n\n${usage}`)
  const reason = refusal(values.out, content)
  return reason === undefined ? build(content, values.out) : refuse(`${reason}\n`)
}

function parse(args: string[]) {
  try {
    const options = {
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const unknown = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? args.join(' ')
    return unknown === '--out' ? '--out needs the folder to write.' : `There is no option ${unknown}.`
  }
}

async function check(content: string): Promise<number> {
  const compilation = await compileFolder(content)
  return compilation ? print(`${inventory(compilation)}: no problems.\n`) : 1
}

async function build(content: string, out: string): Promise<number> {
  const compilation = await compileFolder(content)
  if (!compilation) return 1
  let old: string | undefined
  try {
    old = await replaceFolder(out, outputOf(compilation))
  } catch (error) {
    if (error instanceof CannotDraw) return fail(error.message)
    return fail(`${shownPath(out)} cannot be written: ${reasonOf(error)}. What stood there is unchanged.\n`)
  }
  const left =
    old === undefined ? '' : `The folder before cannot be removed, so it stays beside it as ${shownPath(old)}.\n`
  const count = compilation.files.length + compilation.pictures.flatMap(({ copies }) => copies).length
  return print(`${inventory(compilation)}: no problems. Wrote ${count} files to ${shownPath(out)}.\n${left}`)
}

/** All that a build writes. Pictures come last, as they are drawn. */
async function* outputOf({ files, pictures }: Compilation) {
  yield* files
  yield* draw(pictures)
}

/** Compiles a folder; prints its problems and returns nothing when it has any. */
async function compileFolder(content: string): Promise<Compilation | undefined> {
  const files = await openSheets(readFolder(content))
  const compilation = compile(files, { folder: shownPath(content) })
  const { problems } = compilation
  if (problems.length === 0) return compilation
  fail(format(problems, files))
  return undefined
}

/** `9 programs, 17 alumni in 20 files` */
function inventory({ contents }: Compilation): string {
  const counted = collectionNames.filter((name) => contents.records[name] > 0)
  const records = counted.map((name) => {
    const count = contents.records[name]
    return `${count} ${count === 1 ? nounOf(name) : name}`
  })
  return `${records.join(', ') || 'no records'} in ${contents.files} file${contents.files === 1 ? '' : 's'}`
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function fail(text: string): number {
  process.stderr.write(text)
  return 1
}

function refuse(text: string): number {
  process.stderr.write(text)
  return 2
}
