/** The command `housestaff-embed`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkedBase } from './addresses.js'
import type { Choice } from './choice.js'
import { embedFolder } from './embed-folder.js'
import { refusal, replaceFolder } from './out-folder.js'

const usage = `Usage:
  housestaff-embed SITE --out FOLDER --base ADDRESS [--choices FILE]
`

const help = `housestaff-embed writes what others paste: a page, an oEmbed document and a snippet of plain HTML for each element.

${usage}
SITE            the folder site that housestaff build writes
--out FOLDER    the folder to write; it is replaced as a whole
--base ADDRESS  where SITE is served, such as https://content.example.edu/; FOLDER is served there as embed/
--choices FILE  JSON: a list of what is embedded besides the usual, such as
                [{ "element": "hs-wellness-list", "attributes": { "category": "leave" }, "language": "es" }]

FOLDER/index.html lists all addresses and what to paste. Equal feeds give equal files. When something is wrong, nothing is
written and what stood there stays as it is.
`

interface Stream {
  write(text: string): unknown
}

/** Runs a call and returns its exit code: 0 when all is well, 1 when something cannot be made, 2 for a wrong call. */
export async function run(
  args: readonly string[],
  { stdout, stderr }: { stdout: Stream; stderr: Stream } = process,
): Promise<number> {
  const call = read(args)
  if (call === 'help') {
    stdout.write(help)
    return 0
  }
  if (typeof call === 'string') {
    stderr.write(`${call}\n\n${usage}`)
    return 2
  }
  try {
    const { site, out, base } = call
    const choices = call.choices === undefined ? [] : readChoices(call.choices)
    const files = await embedFolder(site, { base, choices })
    replaceFolder(out, files)
    stdout.write(`Wrote ${files.length} files to ${out}. Serve it as ${checkedBase(base)}embed/.\n`)
    return 0
  } catch (error) {
    stderr.write(`${(error as Error).message}\nNothing was written.\n`)
    return 1
  }
}

interface Call {
  site: string
  out: string
  base: string
  choices?: string | undefined
}

/** What a call asks for, or what is wrong with it. */
function read(args: readonly string[]): Call | string {
  const options = {
    out: { type: 'string' },
    base: { type: 'string' },
    choices: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const { out, base, choices } = values
    if (values.help) return 'help'
    const [site, ...more] = positionals
    if (site === undefined) return 'housestaff-embed needs the folder site that housestaff build writes.'
    if (more.length > 0) return `housestaff-embed takes one folder; ${more.join(' ')} is too much.`
    if (!out) return 'housestaff-embed needs --out, the folder to write.'
    if (!base) return 'housestaff-embed needs --base, the address at which the folder is served.'
    checkedBase(base)
    return refusal(out, site) ?? { site, out, base, choices }
  } catch (error) {
    return (error as Error).message
  }
}

function readChoices(file: string): Choice[] {
  let choices: unknown
  try {
    choices = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw Error(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error })
  }
  if (Array.isArray(choices)) return choices
  throw Error(`${file} is not a list. Write [ { "element": "hs-alumni-table" } ].`)
}
