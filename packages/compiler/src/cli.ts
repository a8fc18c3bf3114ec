/** The command `housestaff`: finds out which command is meant, has it run, and prints what it tells. */
import { commands } from './commands.js'
import { positionalsOf, readCall } from './commands/call.js'
import type { Report } from './commands/command.js'
import { help, helpOf, required, usage } from './commands/help.js'
import { colouredInk, plainInk } from './explain/ink.js'
import { ownVersion } from './own-files.js'
import { suggest } from './suggest.js'

/** Where text goes: to people at a terminal, or into a file or a program. */
export interface Streams {
  stdout: Stream
  stderr: Stream
}

interface Stream {
  write(text: string): unknown
  isTTY?: boolean
}

/** Runs a call and returns its exit code: 0 when all is well, 1 for problems in content, 2 for a wrong call. */
export async function run(args: readonly string[], streams: Streams = process): Promise<number> {
  const { exit, out = '', err = '' } = await reportOf(args, streams)
  if (out !== '') streams.stdout.write(out)
  if (err !== '') streams.stderr.write(err)
  return exit
}

async function reportOf(args: readonly string[], streams: Streams): Promise<Report> {
  const [first, second] = positionalsOf(args)
  const name = first === 'help' ? second : first
  if (name === undefined) {
    if (first === 'help' || args.includes('--help') || args.includes('-h')) return { exit: 0, out: help() }
    return args.includes('--version') ? { exit: 0, out: `${ownVersion()}\n` } : { exit: 2, err: usage() }
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const meant = suggest(
      name,
      commands.map((one) => one.name),
    )
    return { exit: 2, err: `There is no command ${name}.${meant}\n\n${usage()}` }
  }
  if (first === 'help') return { exit: 0, out: helpOf(command) }
  const given = readCall(command, args)
  if (typeof given === 'string') return { exit: 2, err: `${given}\n\nUsage:\n  ${required(command)}\n` }
  if (given.help) return { exit: 0, out: helpOf(command) }
  const say = (text: string) => void streams.stdout.write(text)
  const report = await command.run({ ...given, ink: inkFor(streams), say })
  if (!given.json || !report.json) return report
  return { exit: report.exit, out: `${JSON.stringify({ command: name, ...report.json }, undefined, 2)}\n` }
}

/** Colours are for terminals, and not for people who want none (https://no-color.org). */
function inkFor({ stdout, stderr }: Streams) {
  const { NO_COLOR = '', TERM } = process.env
  return stdout.isTTY && stderr.isTTY && NO_COLOR === '' && TERM !== 'dumb' ? colouredInk : plainInk
}
