/** Makes usage and help from what the commands say of themselves. */
import { collectionNames } from '@housestaff/schema'
import { commands } from '../commands.js'
import { commonOptions } from './call.js'
import type { Command, Option } from './command.js'

/** Every command in a line. */
export function usage(): string {
  const rows = commands.map((command): [string, string] => [required(command), command.says])
  return `Usage:\n${table([
    ...rows,
    ['housestaff help COMMAND', 'says more of a command and its options'],
    ['housestaff --version', 'shows the version'],
  ])}`
}

/** What `housestaff help` shows. */
export const help = () => `housestaff checks a residency program's content and builds it.

${usage()}
CONTENT is a folder with department.yaml and, for each collection, a folder of YAML files (one record each),
one YAML file that lists its records, a sheet of an Excel workbook (.xlsx) or a CSV file; the folder media holds
pictures. The collections are:
  ${collectionNames.join(', ')}

The exit code is 0 when all is well, 1 when there are problems, and 2 when the call was wrong.
`

/** What `housestaff help COMMAND` shows. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions })
  const rows = options.map(([key, option]): [string, string] => [optionForm(key, option), option.says])
  const optional = options.flatMap(([key, option]) =>
    option.isRequired || key === 'help' ? [] : [`[${optionForm(key, option)}]`],
  )
  const [first, ...others] = command.says
  return `${[required(command), ...optional].join(' ')}

${first!.toUpperCase()}${others.join('')}.

${table(rows)}
${command.more}
`
}

/** The call with all that it cannot do without: `housestaff build CONTENT --out DIR`. */
export function required({ name, parameters, options }: Command): string {
  const given = Object.entries(parameters).map(([key, { shown = key.toUpperCase(), isOptional, isRepeated }]) =>
    isOptional ? `[${shown}]` : isRepeated ? `${shown}...` : shown,
  )
  const needed = Object.entries(options).flatMap(([key, option]) =>
    option.isRequired ? [optionForm(key, option)] : [],
  )
  return ['housestaff', name, ...given, ...needed].join(' ')
}

const optionForm = (key: string, { value }: Option) => (value === undefined ? `--${key}` : `--${key} ${value}`)

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}\n`).join('')
}
